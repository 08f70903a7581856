// Checkers that are not ours: Digital Bazaar's libraries, for the proof inside a credential and for the signature of a token.
// They are given the school's issuer document as the world gets it, and every context from a file; nothing is fetched.
import { gunzipSync } from 'node:zlib';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { contextAt } from '../../apps/api/src/certification/portable/contexts.js';

/** A controlled identifier document, as a school's address answers with it. */
export interface IssuerDocument {
  readonly id: string;
  readonly verificationMethod: readonly { readonly id: string; readonly publicKeyMultibase: string; readonly retiredAt?: string }[];
  readonly assertionMethod: readonly string[];
}

/** What a checker said. */
export interface Said {
  readonly verified: boolean;
  readonly why: string;
}

/** The proof inside a credential, its days, and its place in the list, by Digital Bazaar's libraries. */
export async function checkProof(credential: string, issuer: IssuerDocument, { at, list }: { readonly at: string; readonly list?: string }): Promise<Said> {
  const documentLoader = async (url: string) => ({ documentUrl: url, contextUrl: null, document: issuer.verificationMethod.find(({ id }) => id === url) ?? contextAt(url) });
  const suite = new DataIntegrityProof({ cryptosuite });
  const verify = (document: object) => vc.verifyCredential({ credential: document, suite, controller: issuer, documentLoader, now: at, checkStatus });
  const checkStatus = async ({ credential: one }: { readonly credential: { readonly credentialStatus: { readonly statusListIndex: string } } }) => {
    if (list === undefined) return { verified: false, error: new Error('No list, no status.') };
    const known = JSON.parse(list) as { readonly credentialSubject: { readonly encodedList: string } };
    const signed = await verify(known);
    return { verified: signed.verified && !isSet(known.credentialSubject.encodedList, Number(one.credentialStatus.statusListIndex)) };
  };
  const answer = await verify(JSON.parse(credential) as object);
  return { verified: answer.verified, why: JSON.stringify(answer.error ?? answer.statusResult ?? '', (_, value: unknown) => (value instanceof Error ? value.message : value)) };
}

/** The token's signature and its days. */
export async function checkToken(token: string, issuer: IssuerDocument, at: string): Promise<Said> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { kid, alg } = claimsIn(header);
  const { exp = Infinity, nbf = Infinity, iss } = claimsIn(payload);
  const method = issuer.verificationMethod.find(({ id }) => id === kid);
  if (!method || alg !== 'Ed25519' || iss !== issuer.id) return { verified: false, why: 'no such key' };
  const verifier = (await Ed25519Multikey.from({ ...method })).verifier();
  const verified = await verifier.verify({ data: Buffer.from(`${header}.${payload}`), signature: Buffer.from(signature, 'base64url') });
  if (!verified) return { verified, why: 'signature' };
  const now = Date.parse(at) / 1000;
  return now >= Number(nbf) && now < Number(exp) ? { verified, why: '' } : { verified: false, why: 'days' };
}

function claimsIn(part: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
}

function isSet(encoded: string, place: number): boolean {
  const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'));
  return ((bits[Math.floor(place / 8)] ?? 0xff) & (1 << (7 - (place % 8)))) !== 0;
}
