const valueOf = (field) => field?.value;

/** What screen readers announce for a node of the tree. */
function announcedNode({ role, name, description, value }) {
  return {
    role: valueOf(role),
    name: valueOf(name) ?? '',
    description: valueOf(description) ?? '',
    value: `${valueOf(value) ?? ''}`,
  };
}

/**
 * Adds the command `ax-tree`: the accessibility tree of the page in Chromium, without ignored nodes.
 * In other browsers, `nodes` is null.
 */
export function axTree() {
  return {
    name: 'ax-tree',
    async executeCommand({ command, session }) {
      if (command !== 'ax-tree') return undefined;
      const { browser } = session;
      if (browser.type !== 'playwright' || !/chrom/i.test(browser.name)) return { nodes: null };
      const page = browser.getPage(session.id);
      const cdp = await page.context().newCDPSession(page);
      try {
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        return { nodes: nodes.filter(({ ignored }) => !ignored).map(announcedNode) };
      } finally {
        await cdp.detach();
      }
    },
  };
}
