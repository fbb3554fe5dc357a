import { render } from 'lit';

/** A part of a page with its own shadow root, so that its style sheet doesn't affect anything else. */
export function ownRoot(content: unknown, css = ''): HTMLElement {
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  render(content, root);
  return place;
}
