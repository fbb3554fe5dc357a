import { html, nothing } from 'lit';
import { listener } from '../../views/listener.js';
import type { Builder } from '../state.js';
import { checkField } from './fields.js';

/** Whether the plan is kept in this browser; nothing if the browser doesn’t allow it. */
export function keepPanel({ words, keeper, setKeeping }: Builder) {
  if (!keeper.isPossible) return nothing;
  const { keep } = words;
  const { since, hasFailed, isOn } = keeper;
  const state = since === undefined ? (hasFailed ? keep.notKept : keep.keepHint) : keep.kept(since);
  return html`
    <div class="keep">
      ${checkField(keep.keep, isOn, setKeeping)}
      <p role="status">${state}</p>
      ${since === undefined ? nothing : html`<button type="button" class="link" @click=${listener(() => setKeeping(false))}>${keep.forget}</button>`}
    </div>
  `;
}
