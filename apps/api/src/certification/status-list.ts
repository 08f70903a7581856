import { addMinutes, type Instant, type LocalDate } from '@practicum/domain';
import { z } from 'zod';
import { digestOf, wasInUse, type Paper, type PublishedKey } from './signature.js';
import { isIntact, isSignedBySchool, signedFile, signedFileShape, type SignedFile } from './signed-file.js';

// Which certificates a school has taken back, signed and good for a day. Numbers stand in it as hashes: whoever holds a
// certificate finds it, and nobody learns a number from the list.

/** Names the shape of the list; another shape gets another name. */
export const STATUS_FORMAT = 'practicum-status-1' satisfies Paper;

/** How long a list may be relied on. */
const VALID_MINUTES = 24 * 60;

/** What can be told of a certificate's standing; `unknown` is never good. */
export type RevocationAnswer = 'good' | 'revoked' | 'unknown';

/** The list itself. */
export interface StatusList {
  readonly format: typeof STATUS_FORMAT;
  readonly school: string;
  readonly issuedAt: Instant;
  readonly validUntil: Instant;
  readonly revoked: readonly { readonly certificate: string; readonly revokedAt: Instant }[];
}

const shape = signedFileShape.extend({
  content: z.object({
    format: z.literal(STATUS_FORMAT),
    school: z.string().min(1),
    issuedAt: z.iso.datetime(),
    validUntil: z.iso.datetime(),
    revoked: z.array(z.object({ certificate: z.string(), revokedAt: z.iso.datetime() })),
  }),
});

/** The list of a school as it stands now, signed. */
export function statusList(school: string, revoked: readonly { readonly number: string; readonly at: Instant }[], now: Instant, key: Parameters<typeof signedFile>[2]): SignedFile<StatusList> {
  const rows = revoked.map(({ number, at }) => ({ certificate: digestOf(number), revokedAt: at }));
  const content: StatusList = { format: STATUS_FORMAT, school, issuedAt: now, validUntil: addMinutes(now, VALID_MINUTES), revoked: rows };
  return signedFile(STATUS_FORMAT, content, key);
}

/** The list in a file, or nothing where the file is none. */
export function readStatusList(file: unknown): SignedFile<StatusList> | undefined {
  const read = shape.safeParse(file);
  return read.success ? read.data : undefined;
}

/**
 * How a certificate stands by a list, on a day. Revoked stays revoked, however old the list is; good is only what a list
 * of the same school says that was signed after the certificate, by a key then in use, and still holds on that day.
 */
export function revocationAnswer(
  { number, certifiedOn, school }: { readonly number: string; readonly certifiedOn: LocalDate; readonly school: { readonly slug: string } },
  list: SignedFile<StatusList>,
  keys: readonly PublishedKey[],
  on: LocalDate,
): RevocationAnswer {
  const { content } = list;
  const key = keys.find(({ id }) => id === list.keyId);
  const issuedOn = content.issuedAt.slice(0, 10);
  if (!key || content.school !== school.slug || !isIntact(list) || !isSignedBySchool(STATUS_FORMAT, list, school.slug, key) || !wasInUse(key, issuedOn)) return 'unknown';
  if (content.revoked.some(({ certificate }) => certificate === digestOf(number))) return 'revoked';
  return certifiedOn <= issuedOn && on <= content.validUntil.slice(0, 10) ? 'good' : 'unknown';
}
