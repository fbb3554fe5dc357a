import { html, render } from 'lit';
import { warn } from '../console/warn.js';

let answer: boolean | undefined;

/** Whether the page's Content-Security-Policy lets Lit render templates. Tested once. */
export function canDraw(): boolean {
  if (answer !== undefined) return answer;
  try {
    render(html`<p></p>`, document.createElement('div'));
    answer = true;
  } catch {
    answer = false;
    warn(
      'policy',
      'the Content-Security-Policy of this page prevents this script from drawing, so its elements show their fallback content. Add the names in docs/security.md to the trusted-types directive.',
    );
  }
  return answer;
}

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Whether an element contains content that visitors can see. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !silent.has(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
