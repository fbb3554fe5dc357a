import { pickText } from '../plan/pick-text.js';
import type { Text } from '../plan/schema.js';
import type { WordContext } from '../words/word-context.js';

/** The data for the structured data of a page that shows a plan. */
export interface PageData {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/**
 * The JSON-LD of a plan, to be put into a `<script>`. schema.org has no terms for goals and their
 * progress, so goals are parts of the work with their names and texts.
 *
 * @see https://schema.org/CreativeWork
 */
export function structuredData(context: WordContext, page: PageData): string {
  const { plan, words } = context;
  const textOf = (text: Text | undefined) =>
    text === undefined ? undefined : pickText(text, words.wanted, plan.language).text;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: page.title,
    description: page.description || undefined,
    url: page.url || undefined,
    inLanguage: words.language,
    dateModified: plan.updated,
    publisher: plan.organization && {
      '@type': 'Organization',
      name: textOf(plan.organization.name),
      alternateName: textOf(plan.organization.acronym),
      url: plan.organization.url,
      logo: plan.organization.logo?.src,
    },
    hasPart: plan.goals.map(({ name, label, description }) => ({
      '@type': 'CreativeWork',
      name: textOf(name ?? label),
      description: textOf(description),
    })),
  };
  // In HTML, `</script>` would end the element, and `<!--` would change how it ends.
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
