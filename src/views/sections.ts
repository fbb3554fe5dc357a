import { html, nothing } from 'lit';
import type { Image, Text } from '../plan/schema.js';
import { shown } from '../words/shown-text.js';
import { linkListView, linkView } from './link.js';
import { heading, inline, paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * A section of the plan with its heading; nothing if it has no content.
 *
 * @csspart section - A section. Each section also has a part with its own name, such as `mission`.
 * @csspart section-heading - The heading of a section.
 */
export function sectionView(
  { level }: ViewContext,
  name: string,
  title: unknown,
  content: unknown,
) {
  return content === nothing
    ? nothing
    : html`<section class="section ${name}" part="section ${name}">
        ${heading(level, 'section-heading', title)}
        <div class="section-content">${content}</div>
      </section>`;
}

/**
 * The organization's logo and the plan's title.
 *
 * @csspart header - The logo and the title.
 * @csspart title - The title of the plan.
 */
export function titleView(context: ViewContext) {
  const { organization, title } = context.plan;
  const name = title ?? organization?.name;
  const logo = organization?.logo ? logoView(context, organization.logo) : nothing;
  return html`<header class="header" part="header">
    ${
      organization?.url && logo !== nothing
        ? html`<a href=${organization.url} rel="noopener">${logo}</a>`
        : logo
    }
    ${name ? heading(context.level, 'title', inline(context, name)) : nothing}
  </header>`;
}

/**
 * The logo of the organization or of an association. It has no text alternative if that would only
 * repeat the name beside it.
 *
 * @param name the name beside the logo
 * @csspart logo - A logo.
 */
export function logoView(context: ViewContext, image: Image, name: Text = '') {
  const { text, lang } = shown(context, image.alt);
  return html`<img
    class="logo"
    part="logo"
    src=${image.src}
    alt=${text === shown(context, name).text ? '' : text}
    lang=${lang ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}

/**
 * @csspart vision - The vision section.
 * @csspart statement
 */
export function visionView(context: ViewContext) {
  const { vision } = context.plan;
  return sectionView(
    context,
    'vision',
    context.words.vision,
    vision ? paragraph(context, vision, 'statement') : nothing,
  );
}

/**
 * One mission statement is a paragraph, several are a list.
 *
 * @csspart mission - The mission section.
 * @csspart statement - A statement of the vision or the mission.
 */
export function missionView(context: ViewContext) {
  const { mission = [] } = context.plan;
  const statement = (text: Text) => paragraph(context, text, 'statement');
  const content =
    mission.length > 1
      ? html`<ul class="statements">
          ${mission.map((text) => html`<li>${statement(text)}</li>`)}
        </ul>`
      : mission.map(statement);
  return sectionView(context, 'mission', context.words.mission, mission.length ? content : nothing);
}

/**
 * @csspart values - The section of values.
 * @csspart value-list - The list of values.
 * @csspart value - One value: its name and its description.
 */
export function valuesView(context: ViewContext) {
  const { values } = context.plan;
  const content = values?.length
    ? html`<dl class="value-list" part="value-list">
        ${values.map(
          ({ name, description }) => html`<div class="value" part="value">
            <dt>${inline(context, name)}</dt>
            ${description ? html`<dd>${inline(context, description)}</dd>` : nothing}
          </div>`,
        )}
      </dl>`
    : nothing;
  return sectionView(context, 'values', context.words.values, content);
}

/**
 * The associations that the organization belongs to.
 *
 * @csspart memberships - The section of memberships.
 * @csspart membership-list - The list of associations.
 */
export function membershipsView(context: ViewContext) {
  const { memberships } = context.plan;
  const content = memberships?.length
    ? html`<ul class="membership-list" part="membership-list">
        ${memberships.map(
          ({ name, url, logo }) => html`<li>
            ${logo ? logoView(context, logo, name) : nothing} ${linkView(context, name, url)}
          </li>`,
        )}
      </ul>`
    : nothing;
  return sectionView(context, 'memberships', context.words.memberships, content);
}

/**
 * @csspart links - The section of links.
 */
export function linksView(context: ViewContext) {
  const { plan, words } = context;
  return sectionView(context, 'links', words.links, linkListView(context, plan.links));
}

/**
 * Earlier plans, each with a link to its page, or to its feed if it has no page.
 *
 * @csspart archive - The section of earlier plans.
 */
export function archiveView(context: ViewContext) {
  const plans = context.plan.archive?.map(({ title, url, feed }) => ({
    label: title,
    url: url ?? feed,
  }));
  return sectionView(context, 'archive', context.words.archive, linkListView(context, plans));
}
