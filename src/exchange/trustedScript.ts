/** The name that the content security policy allows, once; see tools/contentPolicy.mjs. */
const policyName = 'app';

let policy: TrustedScriptAddresses | undefined;

function sameOrigin(address: string): string {
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== new URL(document.baseURI).origin) throw new TypeError(`${origin} may not bring scripts`);
  return href;
}

/** An address from which a worker may be started: one of our own origin. Throws for any other. */
export function trustedScript(address: string): string | URL {
  if (typeof trustedTypes === 'undefined') return sameOrigin(address);
  policy ??= trustedTypes.createPolicy(policyName, { createScriptURL: sameOrigin });
  return policy.createScriptURL(address);
}
