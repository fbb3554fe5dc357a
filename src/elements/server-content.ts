/** The disclosures in a tree, by their parts. */
function disclosuresIn(root: ParentNode): Map<string, HTMLDetailsElement[]> {
  const found = new Map<string, HTMLDetailsElement[]>();
  for (const details of root.querySelectorAll('details')) {
    const part = details.getAttribute('part') ?? '';
    found.set(part, [...(found.get(part) ?? []), details]);
  }
  return found;
}

/**
 * The content that a server has drawn into the shadow root of an element (a declarative shadow root).
 * It is kept until the element has drawn its plan, and is then replaced in one step.
 */
export class ServerContent {
  readonly #nodes: readonly ChildNode[];
  #isRemoved = false;

  /** @param root the shadow root before the element has drawn anything */
  constructor(root: ParentNode | null) {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  /** Whether there was any, even if it has been replaced. */
  get wasDrawn(): boolean {
    return this.#nodes.length > 0;
  }

  /** Whether it is still there. */
  get isShown(): boolean {
    return this.wasDrawn && !this.#isRemoved;
  }

  /** Removes it. The disclosures that a reader has opened in it are opened in the new content, too. */
  remove(root: ParentNode): void {
    if (!this.isShown) return;
    this.#isRemoved = true;
    const before = document.createElement('div');
    before.append(...this.#nodes);
    const drawn = disclosuresIn(root);
    for (const [part, all] of disclosuresIn(before)) {
      const after = drawn.get(part) ?? [];
      if (after.length === all.length) all.forEach(({ open }, i) => (after[i]!.open = open));
    }
  }
}
