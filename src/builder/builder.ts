import '../embed/library-goals.js';
import { LibraryGoalsBuilder } from './library-goals-builder.js';

const tag = 'library-goals-builder';
if (!customElements.get(tag)) customElements.define(tag, LibraryGoalsBuilder);

/** The hashes of the scripts of this version, for the code to paste; without them, the code has none. */
fetch('../integrity.json')
  .then((response) => response.json())
  .then((integrity: Record<string, string>) => {
    document.querySelector<LibraryGoalsBuilder>(tag)!.integrity = integrity;
  })
  .catch(() => undefined);
