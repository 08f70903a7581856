// An edition as it travels: what a list shows of it, and the whole of it to read.
import type { CredentialRules, Part, RuleEdition } from '@practicum/contract/server';
import { requirementsOf, type Edition } from '@practicum/domain';
import type { RuleBook } from './rule-book.js';

/** A credential's line in a list: the edition that is shown, and how far it can be relied on. */
export function credentialPart(book: RuleBook, rules: Edition): Part<CredentialRules> & { readonly credential: string } {
  return { ...headPart(book, rules), source: rules.routes[0]?.source ?? null };
}

/** What a list and a reader both see first. */
function headPart(book: RuleBook, rules: Edition) {
  const { credential, name, body, kind, jurisdiction = null, edition, effectiveOn } = rules;
  return {
    credential, name, body, kind, jurisdiction, edition, effectiveOn,
    own: !book.isPublished(credential),
    version: book.ownEdition(credential, edition)?.version ?? null,
    editions: book.editionsOf(credential).map((one) => one.edition),
    unverifiedCount: countOf(rules, ({ confidence }) => confidence === 'unverified'),
    conflictCount: countOf(rules, ({ conflict }) => conflict !== undefined),
    ...confirmationPart(book, rules),
  };
}

/** One edition to read, whole. */
export function editionPart(book: RuleBook, rules: Edition): Part<RuleEdition> {
  const { credential, edition } = rules;
  const own = book.ownEdition(credential, edition);
  return {
    ...headPart(book, rules),
    rules: { ...rules },
    fromCredential: own?.fromCredential ?? null,
    fromEdition: own?.fromEdition ?? null,
  };
}

function confirmationPart(book: RuleBook, { credential, edition }: Edition) {
  const by = book.confirmation(credential, edition);
  return { confirmed: by !== undefined, confirmedBy: by?.confirmedBy ?? null, confirmedAt: by?.confirmedAt ?? null, confirmedAgainst: by?.against ?? null };
}

/** Requirements that are so, and routes that are so as a whole. */
function countOf({ routes }: Edition, isSo: (said: { readonly confidence?: string | undefined; readonly conflict?: string | undefined }) => boolean): number {
  return routes.filter(isSo).length + routes.flatMap(requirementsOf).filter(isSo).length;
}
