import { html, type TemplateResult } from 'lit';

const levels: readonly ((name: string, content: unknown) => TemplateResult)[] = [
  (name, content) => html`<h1 class=${name} part=${name}>${content}</h1>`,
  (name, content) => html`<h2 class=${name} part=${name}>${content}</h2>`,
  (name, content) => html`<h3 class=${name} part=${name}>${content}</h3>`,
  (name, content) => html`<h4 class=${name} part=${name}>${content}</h4>`,
  (name, content) => html`<h5 class=${name} part=${name}>${content}</h5>`,
  (name, content) => html`<h6 class=${name} part=${name}>${content}</h6>`,
];

/** A heading of a level from 1 to 6; its class is also its part. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  return (levels[level - 1] ?? levels[5]!)(name, content);
}
