const valueOf = (field) => field?.value;

/** What a node of the tree is to those who hear the page. */
function toldNode({ role, name, description, value }) {
  return {
    role: valueOf(role),
    name: valueOf(name) ?? '',
    description: valueOf(description) ?? '',
    value: `${valueOf(value) ?? ''}`,
  };
}

/**
 * The command `ax-tree`: the accessibility tree of the page as Chromium computes it, without what
 * is ignored. Other engines give no tree: `nodes` is null there.
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
        return { nodes: nodes.filter(({ ignored }) => !ignored).map(toldNode) };
      } finally {
        await cdp.detach();
      }
    },
  };
}
