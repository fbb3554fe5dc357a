const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",(\{[^{}]*\})\):void 0/;

/**
 * Gives Lit's Trusted Types policy the bundle's own name, for the page may have a Lit of its own, and
 * creates it when something is drawn for the first time: under an enforced policy a second
 * `createPolicy` of one name throws, and a second copy of a bundle, whose tags are taken, draws nothing.
 */
export function policyName(name) {
  return {
    name: 'policy-name',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]([\w-]+[\\/])?lit-html\.js$/.test(id)) return null;
      if (!litPolicy.test(code)) {
        this.error('Lit creates its policy in another way now: update the pattern here.');
      }
      const own = `$1?(own=>({createHTML:text=>(own??=$1.createPolicy("${name}",$2)).createHTML(text)}))():void 0`;
      return { code: code.replace(litPolicy, own), map: null };
    },
  };
}
