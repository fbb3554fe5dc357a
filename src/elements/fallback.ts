import { html, render } from 'lit';
import { warn } from '../console/warn.js';

let answer: boolean | undefined;

/** Whether the page's policy lets Lit make elements from its templates; tried once. */
export function canDraw(): boolean {
  if (answer !== undefined) return answer;
  try {
    render(html`<p></p>`, document.createElement('div'));
    answer = true;
  } catch {
    answer = false;
    warn(
      'policy',
      'the Content-Security-Policy of this page doesn’t let this script draw, so its tags show what is written inside them. Add the names in docs/security.md to trusted-types.',
    );
  }
  return answer;
}

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Whether an element has children of its own that a visitor would see. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !silent.has(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
