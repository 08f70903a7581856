// Certificates and everything that goes with them, made without a server: a school's keys, what it signs, and its list.
import { editionOn } from '@practicum/credentials';
import { canonicalJson, CERTIFICATION_FORMAT, certificationContent, parseStudentRecord, publicCertificate, type CertificationContent, type CertificationParts } from '@practicum/domain';
import { issuerAddress, keyAddress, statusAddress } from '../../apps/api/src/certification/portable/addresses.js';
import { asJson, asToken, type SigningHand } from '../../apps/api/src/certification/portable/credential-forms.js';
import { eligibilityCredential } from '../../apps/api/src/certification/portable/eligibility-credential.js';
import { digestOf, newKeyPair, signBytes, signPaper, type PublishedKey } from '../../apps/api/src/certification/signature.js';
import { signedFile } from '../../apps/api/src/certification/signed-file.js';
import type { OpenKey } from '../../apps/api/src/certification/signing-keys.js';
import { placesFor, statusList } from '../../apps/api/src/certification/status-list.js';

export const PUBLIC_URL = new URL('https://practicum.example');

/** A key of a school, open and as it is published. */
export interface SchoolKey {
  readonly open: OpenKey;
  readonly hand: SigningHand;
  readonly published: PublishedKey;
}

/** A new key of a school; what is published of it may be bent. */
export function schoolKey(bent: Partial<PublishedKey> = {}, pair = newKeyPair()): SchoolKey {
  const published = { id: '019a0000-0000-7000-8000-000000000001', school: 'lakeside', publicKey: pair.publicKey, madeAt: '2026-01-10T08:00:00.000Z', retiredAt: null, ...bent };
  const open: OpenKey = { id: published.id, sign: (paper, digest) => signPaper(paper, digest, pair.privateKey), signBytes: (bytes) => signBytes(bytes, pair.privateKey) };
  return { open, published, hand: { method: keyAddress(issuerAddress(PUBLIC_URL, published.school), published.id), signBytes: open.signBytes } };
}

/** What a school froze for a phlebotomist; its parts may be bent, so long as they still prove it. */
export function frozen(bent: Partial<CertificationParts> = {}): CertificationContent {
  const record = parseStudentRecord({
    asOf: '2026-05-04',
    person: { bornOn: '2003-04-01', education: [{ level: 'high-school', awardedOn: '2022-06-03' }] },
    enrollments: [{ program: { code: 'PHL', field: 'phlebotomy', award: 'certificate', institutionAccreditor: 'usde' }, startedOn: '2025-09-08', completedOn: '2026-03-20', status: 'completed' }],
    procedures: [['venipuncture', 30], ['finger-stick', 10]].map(([procedure, count]) => ({ id: `log-of-${procedure}`, procedure, count, role: 'performed', subject: 'live', successful: true, verified: true, on: '2026-03-02' })),
  });
  const edition = editionOn('CPT-NHA', '2026-05-04');
  if (!record.ok || !edition) throw new Error('The record and the edition are well formed.');
  return certificationContent({
    number: '0000-0000-0000-0000-0101', demo: false, school: { slug: 'lakeside', name: 'Lakeside College' }, student: { name: 'Layla Nasser' }, program: { code: 'PHL', name: 'Phlebotomy' },
    credential: { code: 'CPT-NHA', name: edition.name }, route: 'TRAIN', certifiedOn: '2026-05-04', edition, record: record.value, decisions: [], signer: { name: 'Dana Okafor', capacity: 'program-director' }, ...bent,
  });
}

/** A certificate in all its forms, as text. */
export interface Papers {
  readonly credential: string;
  readonly token: string;
  readonly record: string;
  readonly digest: string;
}

/** What a test may say about the signing. */
interface Wishes {
  readonly place?: number;
  /** Another last day than the findings give. */
  readonly holdsUntil?: string;
  readonly created?: string;
}

/** Signs a content in all its forms. */
export async function papers(content: CertificationContent, { open, hand }: SchoolKey, { place = 94_567, holdsUntil, created = '2026-05-04T14:00:00.000Z' }: Wishes = {}): Promise<Papers> {
  const digest = digestOf(canonicalJson(content));
  const unsigned = eligibilityCredential({ ...publicCertificate(content, digest), ...(holdsUntil !== undefined && { holdsUntil }) }, { publicUrl: PUBLIC_URL, statusIndex: place });
  const credential = await asJson(unsigned, hand, created);
  const record = { ...signedFile(CERTIFICATION_FORMAT, content, open), credential: JSON.parse(credential) as object };
  return { credential, token: asToken(unsigned, hand, created), record: JSON.stringify(record), digest };
}

/** The list of a school, signed; these places are taken back. */
export async function listOf({ open, published: { school } }: SchoolKey, revoked: readonly number[] = [], at = '2026-05-04T16:00:00.000Z'): Promise<string> {
  return JSON.stringify(await statusList({ issuer: issuerAddress(PUBLIC_URL, school), list: statusAddress(PUBLIC_URL, school), places: placesFor(revoked.length), revoked }, at, open));
}
