import { render } from 'lit';

/** A piece of page with a root of its own, so that its style sheet concerns nothing beside it. */
export function ownRoot(content: unknown, css = ''): HTMLElement {
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  render(content, root);
  return place;
}
