import type { CSSResult } from 'lit';

/** The style sheets that were added to shadow roots after those of their elements. */
const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Adds style sheets to a shadow root, once.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const known = added.get(root) ?? new Set();
  const others = styles.filter((style) => !known.has(style));
  if (!others.length) return;
  added.set(root, new Set([...known, ...others]));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...others.map(sheetIn(root))];
}

/**
 * Creates the style sheets of a shadow root again after it was adopted into another document: a
 * constructed style sheet can only be used in the document that it was constructed for.
 *
 * @param styles those of its element
 */
export function renewStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!root.ownerDocument.defaultView) return;
  root.adoptedStyleSheets = [...styles, ...(added.get(root) ?? [])].map(sheetIn(root));
}

const sheetIn =
  ({ ownerDocument }: ShadowRoot) =>
  (style: CSSResult): CSSStyleSheet => {
    if (ownerDocument === document && style.styleSheet) return style.styleSheet;
    const sheet = new ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  };
