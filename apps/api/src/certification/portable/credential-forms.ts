import { proofHolds, proofShape, withProof } from './data-integrity.js';
import { readEligibilityCredential, type EligibilityCredential } from './eligibility-credential.js';
import type { Secured } from './secured.js';

// The two forms in which a credential travels: JSON with a proof inside, and a JSON Web Token around it (VC-JOSE-COSE).
// `Ed25519` is its own algorithm since RFC 9864; older libraries call it EdDSA.
const ALGORITHMS = ['Ed25519', 'EdDSA'];
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What signs a credential: the key's name in the world, and its hand. */
export interface SigningHand {
  readonly method: string;
  readonly signBytes: (bytes: Uint8Array) => Uint8Array;
}

/** The credential as JSON with its proof. */
export async function asJson(credential: EligibilityCredential, hand: SigningHand, created: string): Promise<string> {
  return JSON.stringify(await withProof(credential, { ...hand, created }));
}

/** The credential as a token. */
export function asToken(credential: EligibilityCredential, { method, signBytes }: SigningHand, created: string): string {
  const signed = [{ alg: 'Ed25519', typ: 'vc+jwt', cty: 'vc', kid: method }, { ...credential, ...tokenClaims(credential), iat: seconds(created) }].map(inBase64).join('.');
  return `${signed}.${Buffer.from(signBytes(Buffer.from(signed))).toString('base64url')}`;
}

/** True for a text that is a token of three parts. */
export function isToken(given: string): boolean {
  return TOKEN.test(given);
}

/** What a token says that it is. */
export function tokenKind(token: string): unknown {
  return fromBase64(token.split('.', 1).join(''))?.['typ'];
}

/** What a token says, whoever wrote it; nothing where it says nothing. */
export function tokenPayload(token: string): Readonly<Record<string, unknown>> | undefined {
  return fromBase64(token.split('.', 2)[1] ?? '');
}

/** The credential in a JSON object with a proof; nothing where the object is not exactly that. */
export function readJson(given: object): Secured<EligibilityCredential> | undefined {
  const { proof: givenProof, ...document } = given as Readonly<Record<string, unknown>>;
  const [content, proof] = [readEligibilityCredential(document), proofShape.safeParse(givenProof)];
  if (!content || !proof.success) return undefined;
  return { content, method: proof.data.verificationMethod, signedBy: (publicKey) => proofHolds(content, proof.data, publicKey) };
}

/** The credential in a token; nothing where it is none of ours or its claims say something else. */
export function readToken(token: string): Secured<EligibilityCredential> | undefined {
  const [header, payload] = token.split('.', 2).map(fromBase64);
  if (!header || !payload || typeof header['kid'] !== 'string') return undefined;
  const { iss, jti, nbf, exp, iat, ...document } = payload;
  const content = readEligibilityCredential(document);
  if (!content || typeof iat !== 'number') return undefined;
  const claims = tokenClaims(content);
  if (iss !== claims.iss || jti !== claims.jti || nbf !== claims.nbf || exp !== claims.exp) return undefined;
  return { content, method: header['kid'], signedBy: (publicKey) => tokenHolds(token, publicKey) };
}

async function tokenHolds(token: string, publicKey: string): Promise<boolean> {
  // Loaded only where there is a token to check.
  const { compactVerify, importJWK } = await import('jose');
  try {
    await compactVerify(token, await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'Ed25519'), { algorithms: ALGORITHMS });
    return true;
  } catch {
    return false;
  }
}

/** What a token says of itself, from what the credential says. */
function tokenClaims({ id, issuer, validFrom, validUntil }: EligibilityCredential): { readonly iss: string; readonly jti: string; readonly nbf: number; readonly exp?: number } {
  return { iss: issuer.id, jti: id, nbf: seconds(validFrom), ...(validUntil !== undefined && { exp: seconds(validUntil) }) };
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

function inBase64(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function fromBase64(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
