import { linkListView } from './link-view.js';
import { sectionView } from './section-view.js';
import type { ViewContext } from './view-context.js';

/**
 * @csspart links - The section of links.
 */
export function linksView(context: ViewContext) {
  const links = context.plan.links?.map(({ label, url }) => ({ name: label, url }));
  return sectionView(context, 'links', context.words.links, linkListView(context, links));
}

/**
 * Earlier plans, each linked to its page, or to its feed where it has no page.
 *
 * @csspart archive - The section of earlier plans.
 */
export function archiveView(context: ViewContext) {
  const plans = context.plan.archive?.map(({ title, url, feed }) => ({
    name: title,
    url: url ?? feed,
  }));
  return sectionView(context, 'archive', context.words.archive, linkListView(context, plans));
}
