// A program leads to credentials: published ones, and those that the school wrote rules of its own for.
import { z } from 'zod';

/** A credential code such as `MLT-ASCP`. */
const credentialShape = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, { error: 'FIELD_IS_NO_CODE' });

/** The credentials that a program leads to, the first one first. */
export const credentialsShape = z.array(credentialShape).max(12).refine((codes) => new Set(codes).size === codes.length, { error: 'FIELD_LISTED_TWICE' });

export interface CredentialUnknown {
  readonly code: 'CREDENTIAL_UNKNOWN';
  readonly field: 'credentials';
  readonly credential: string;
}

/** Those that there are no rules for; none where that is not to be checked. */
export function unknownCredentials(credentials: readonly string[], known: ReadonlySet<string> | undefined): readonly CredentialUnknown[] {
  const unknown = known ? credentials.filter((credential) => !known.has(credential)) : [];
  return unknown.map((credential) => ({ code: 'CREDENTIAL_UNKNOWN', field: 'credentials', credential }));
}
