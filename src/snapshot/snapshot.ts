import type { Plan } from '../plan/schema.js';
import type { PlanOptions } from '../static/options.js';
import { wordContext } from '../static/word-context.js';
import { Markup, xml } from '../static/xml.js';
import { policyHash } from './policy-hash.js';
import {
  attributesOf,
  elementStyles,
  elementView,
  loadParts,
  type SnapshotTag,
  snapshotTags,
} from './element-snapshot.js';
import { templateText } from './template-text.js';
import { usedStyles } from './used-styles.js';

/** The options of a snapshot. */
export interface SnapshotOptions extends PlanOptions {
  /** The element’s tag. Default: `library-goals`. */
  readonly tag?: SnapshotTag | undefined;
  /** The attributes of the tag, such as `{layout: 'cards'}`; `true` writes one without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /**
   * The attribute `nonce` of the `<style>` element, for pages whose policy asks for one. A policy
   * may allow the style by its hash instead (`snapshotStyleHash()`).
   */
  readonly nonce?: string | undefined;
  /**
   * Writes all styles of the element, not only those that its content needs, so that their hash stays
   * the same when the plan changes.
   */
  readonly allStyles?: boolean | undefined;
}

/**
 * Writes an element with its content in a declarative shadow root, so that it looks the same without
 * scripts. If the script runs, the element takes over: it loads the feed in its attribute `src`, or
 * keeps the content if it has none.
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { renderSnapshot } from 'library-goals/snapshot';
 *
 * const cardsOf = (plan: Plan) =>
 *   renderSnapshot(plan, { tag: 'library-goals', attributes: { layout: 'cards' } });
 * ```
 */
export async function renderSnapshot(plan: Plan, options: SnapshotOptions = {}): Promise<string> {
  const tag = checkedTag(options.tag);
  const level = Math.min(6, Math.max(1, options.headingLevel ?? 2));
  const attributes = givenAttributes(tag, options, level);
  const context = {
    ...(await wordContext(plan, options)),
    level,
    pageHref: '',
    isStatic: !attributes.has('src'),
    onStepDrawn: () => {},
  };
  await loadParts(tag);
  const content = templateText(elementView(tag, context, attributes));
  const all = await elementStyles(tag);
  const styles = options.allStyles ? all : usedStyles(all, content);
  const nonce = options.nonce === undefined ? '' : xml` nonce="${options.nonce}"`;
  const name = new Markup(tag);
  return xml`<${name}${[...attributes].map(attribute)}><template shadowrootmode="open"><style${nonce}>${new Markup(styles)}</style>${new Markup(content)}</template></${name}>
`.text;
}

/**
 * The source for `style-src` that allows the styles of a snapshot: `'sha256-…'`, without the quotes.
 *
 * @param snapshot what `renderSnapshot()` has written
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { renderSnapshot, snapshotStyleHash } from 'library-goals/snapshot';
 *
 * const policyOf = async (plan: Plan) => {
 *   const snapshot = await renderSnapshot(plan, { allStyles: true });
 *   return `style-src 'self' '${await snapshotStyleHash(snapshot)}'`;
 * };
 * ```
 */
export async function snapshotStyleHash(snapshot: string): Promise<string> {
  const [, styles] = /<style[^>]*>(.*?)<\/style>/s.exec(snapshot) ?? [];
  if (styles === undefined) throw new TypeError('snapshotStyleHash: a snapshot is expected.');
  return policyHash(styles);
}

function checkedTag(given: string = 'library-goals'): SnapshotTag {
  const tag = snapshotTags.find((name) => name === given);
  if (tag) return tag;
  throw new TypeError(`tag: "${given}": write one of: ${snapshotTags.join(', ')}.`);
}

const attribute = ([name, value]: readonly [string, string]) =>
  xml` ${new Markup(name)}="${value}"`;

/**
 * The attributes that the tag has, as text; options that are attributes are written as well, so
 * that a script draws the same.
 */
function givenAttributes(tag: SnapshotTag, options: SnapshotOptions, level: number) {
  const known = new Set(['lang', ...attributesOf(tag)]);
  const given: Record<string, string | number | boolean> = {
    ...(options.language ? { lang: options.language } : {}),
    ...(level === 2 ? {} : { 'heading-level': level }),
    ...(options.asOf ? { 'as-of': options.asOf } : {}),
    ...options.attributes,
  };
  return new Map(
    Object.entries(given)
      .filter(([name, value]) => known.has(name) && value !== false)
      .map(([name, value]) => [name, value === true ? '' : `${value}`] as const),
  );
}
