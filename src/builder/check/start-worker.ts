/** The policy under which a page with Trusted Types starts the worker. */
const policyName = 'library-goals-builder-worker';

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** The address as a page with Trusted Types asks for it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(policyName, { createScriptURL: (text) => text });
  return policy?.createScriptURL(address) ?? address;
}

/** Starts the worker that checks feeds. Throws where the page doesn’t allow workers. */
export const startWorker = (): Worker =>
  new Worker(trusted(new URL('./check-worker.js', import.meta.url).href), { type: 'module' });
