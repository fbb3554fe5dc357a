import type { ChildPart } from 'lit/directive.js';
import { insertPart, removePart } from 'lit/directive-helpers.js';

/** Adds a part to a list whose nodes aren't on the page. */
export function insertOffPage(list: ChildPart): ChildPart {
  const part = insertPart(list);
  document.createDocumentFragment().append(part.startNode!, part.endNode!);
  return part;
}

/** Takes the nodes from one part to another off the page; the parts keep them. */
export function takeOutRange(first: ChildPart, last: ChildPart): void {
  const range = document.createRange();
  range.setStartBefore(first.startNode!);
  range.setEndAfter(last.endNode!);
  range.extractContents();
}

/** Removes a part, and the comment at its end, which Lit leaves. */
export function removeWhole(part: ChildPart): void {
  const end = part.endNode as ChildNode | null;
  removePart(part);
  end?.remove();
}
