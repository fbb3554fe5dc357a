const lits = 'createPolicy("lit-html"';

/**
 * Gives Lit's Trusted Types policy the bundle's own name: under an enforced policy a second
 * `createPolicy('lit-html')` throws, and the page may have a Lit of its own.
 */
export function policyName(name) {
  return {
    name: 'policy-name',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]([\w-]+[\\/])?lit-html\.js$/.test(id)) return null;
      if (!code.includes(lits)) this.error(`Lit no longer says ${lits}: mend the policy's name.`);
      return { code: code.replace(lits, `createPolicy("${name}"`), map: null };
    },
  };
}
