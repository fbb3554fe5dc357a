import type { CSSResult } from 'lit';

/**
 * Gives a shadow root its styles anew after it was adopted into another document: constructed style
 * sheets belong to the document they were made for and don't go along.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
