import { html, nothing } from 'lit';
import { heading } from './heading.js';
import type { ViewContext } from './view-context.js';

/**
 * A part of the plan under its heading, or nothing where the plan has no such part.
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
