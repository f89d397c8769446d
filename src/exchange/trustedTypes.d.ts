/** Trusted Types (W3C), where the browser has them. A worker's constructor takes the address like any other. */
interface TrustedScriptAddresses {
  createScriptURL: (address: string) => URL;
}

declare const trustedTypes:
  | {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => TrustedScriptAddresses;
    }
  | undefined;
