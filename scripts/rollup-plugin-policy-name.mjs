const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",(\{[^{}]*\})\):void 0/;

/**
 * Names Lit's Trusted Types policy after the bundle, because the page may have its own copy of Lit, and
 * creates it only when something is drawn. Under an enforced policy, creating a second policy with the
 * same name throws; a second copy of a bundle, whose tags are already registered, draws nothing.
 */
export function policyName(name) {
  return {
    name: 'policy-name',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]([\w-]+[\\/])?lit-html\.js$/.test(id)) return null;
      if (!litPolicy.test(code)) {
        this.error(
          'Lit’s code for creating its policy has changed. Update the pattern in this plugin.',
        );
      }
      const namedPolicy = `$1?(policy=>({createHTML:text=>(policy??=$1.createPolicy("${name}",$2)).createHTML(text)}))():void 0`;
      return { code: code.replace(litPolicy, namedPolicy), map: null };
    },
  };
}
