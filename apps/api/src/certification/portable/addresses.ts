// Where what a school signs is found. These addresses stand in signed papers: they never change.

const ISSUER = /\/issuers\/([a-z0-9-]+)$/;

/** Who a school is to the world: the address of its keys. */
export function issuerAddress(publicUrl: URL, school: string): string {
  return new URL(`/issuers/${school}`, publicUrl).href;
}

/** The school's slug in its address; nothing where it is no such address. */
export function schoolOfIssuer(issuer: string): string | undefined {
  return ISSUER.exec(issuer)?.[1];
}

/** The name of a key in the world: the school's address and the key's id. */
export function keyAddress(issuer: string, keyId: string): string {
  return `${issuer}#${keyId}`;
}

/** A key's own id, by its name in the world or alone. */
export function keyIdOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}

/** The list of what a school has taken back. */
export function statusAddress(publicUrl: URL, school: string): string {
  return new URL(`/status/${school}`, publicUrl).href;
}

/** The page that tells whether a certificate is genuine. */
export function verifyAddress(publicUrl: URL, number: string): string {
  return new URL(`/verify/${number}`, publicUrl).href;
}
