/**
 * Gives Lit's Trusted Types policy the bundle's own name: under an enforced policy a second
 * `createPolicy('lit-html')` throws, and the page may have a Lit of its own.
 */
export function policyName(name) {
  return {
    name: 'policy-name',
    transform(code, id) {
      return /lit-html[\\/].*lit-html\.js$/.test(id)
        ? { code: code.replace('createPolicy("lit-html"', `createPolicy("${name}"`), map: null }
        : null;
    },
  };
}
