// The parts of Digital Bazaar's libraries that the tests use; the packages bring no types of their own.
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly cryptosuite: unknown });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function from(method: object): Promise<{ verifier(): { verify(given: { readonly data: Uint8Array; readonly signature: Uint8Array }): Promise<boolean> } }>;
}

declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: {
    readonly credential: object;
    readonly suite: unknown;
    readonly controller: object;
    readonly documentLoader: (url: string) => Promise<object>;
    readonly now: string;
    readonly checkStatus: (options: { readonly credential: { readonly credentialStatus: { readonly statusListIndex: string } } }) => Promise<object>;
  }): Promise<{ readonly verified: boolean; readonly error?: unknown; readonly statusResult?: unknown }>;
}
