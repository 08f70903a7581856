// Rules that a school writes for itself: a copy of an edition that it changes (its own variant, its own state's), or its own
// graduation requirements, in the same language. A draft may be changed; what the school has confirmed stays as it is for
// ever, and another reading becomes another edition.
import { z } from 'zod';
import { accepted, outcomeOf, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { localDateShape } from '../time/index.js';
import { occupations, parseEdition, type Edition } from './edition.js';
import { credentialCode } from './record/record-shapes.js';
import type { ShapeRefusal } from './record/shape-refusal.js';

/** What beginning an edition asks for: a code and name of the school's own, the day it takes effect, and what it is copied from. */
export const draftEditionInput = z.strictObject({
  credential: credentialCode.max(40),
  name: z.string().trim().min(1).max(200),
  effectiveOn: localDateShape,
  fromCredential: z.string().min(1).optional(),
  fromEdition: z.string().min(1).optional(),
  occupation: z.enum(occupations).optional(),
});
export type DraftEditionInput = z.output<typeof draftEditionInput>;

/** Why an edition cannot be begun. */
export type DraftEditionRefusal =
  | { readonly code: 'EDITION_UNKNOWN'; readonly field: 'fromEdition' }
  | { readonly code: 'FIELD_MISSING'; readonly field: 'occupation' }
  | { readonly code: 'CREDENTIAL_PUBLISHED'; readonly field: 'credential'; readonly credential: string }
  | { readonly code: 'EDITION_THERE'; readonly field: 'effectiveOn'; readonly edition: string };

/** What is known when an edition is begun. */
export interface DraftingSurroundings {
  readonly school: string;
  /** The edition it is copied from, where one was named and is there. */
  readonly source: Edition | undefined;
  readonly isPublished: (credential: string) => boolean;
  /** Codes of the school's editions of this credential. */
  readonly own: readonly string[];
}

/** The first writing of a school's own edition. A published credential keeps its code to itself. */
export function draftEdition(input: DraftEditionInput, { school, source, isPublished, own }: DraftingSurroundings): Outcome<Edition, DraftEditionRefusal> {
  const { credential, name, effectiveOn, fromCredential, occupation } = input;
  const edition = effectiveOn.slice(0, 7);
  const refusals: readonly DraftEditionRefusal[] = [
    ...(fromCredential && !source ? [{ code: 'EDITION_UNKNOWN', field: 'fromEdition' } as const] : []),
    ...(!fromCredential && !occupation ? [{ code: 'FIELD_MISSING', field: 'occupation' } as const] : []),
    ...(isPublished(credential) ? [{ code: 'CREDENTIAL_PUBLISHED', field: 'credential', credential } as const] : []),
    ...(own.includes(edition) ? [{ code: 'EDITION_THERE', field: 'effectiveOn', edition } as const] : []),
  ];
  const begun = source ? copyOf(source) : ownRequirements(school, name, occupation ?? 'medical-assistant', effectiveOn);
  return outcomeOf({ ...begun, credential, name, edition, effectiveOn }, refusals);
}

type Begun = Omit<Edition, 'credential' | 'name' | 'edition' | 'effectiveOn'>;

/** A pattern becomes the school's own requirements; rules of a body stay that body's, as the school reads them. */
function copyOf({ kind, ...source }: Edition): Begun {
  return { ...source, kind: kind === 'shape' ? 'school' : kind };
}

function ownRequirements(school: string, name: string, occupation: Edition['occupation'], effectiveOn: string): Begun {
  const completed = { kind: 'programCompletion', name: 'program-completed', status: 'completed' } as const;
  const route = { code: 'STD', name, requirements: [completed], source: school, sourceDate: effectiveOn, confidence: 'confirmed' } as const;
  return { body: school, kind: 'school', occupation, routes: [route] };
}

/** Why a draft cannot be changed as asked; a fault of the rules is named by its place in them. */
export type ChangeEditionRefusal =
  | { readonly code: 'EDITION_UNKNOWN'; readonly field: 'edition' }
  | { readonly code: 'EDITION_CONFIRMED'; readonly field: 'edition' }
  | { readonly code: 'EDITION_RENAMED'; readonly field: 'rules' }
  | { readonly code: 'EDITION_MALFORMED'; readonly field: string; readonly fault: ShapeRefusal };

/** The rules that the draft is to have, where they are well formed and still the same edition's. */
export function changeEdition(draft: Pick<Edition, 'credential' | 'edition'> | undefined, isConfirmed: boolean, rules: unknown): Outcome<Edition, ChangeEditionRefusal> {
  if (!draft) return refused({ code: 'EDITION_UNKNOWN', field: 'edition' });
  if (isConfirmed) return refused({ code: 'EDITION_CONFIRMED', field: 'edition' });
  const parsed = parseEdition(rules);
  if (!parsed.ok) return { ok: false, refusals: parsed.refusals.map((fault) => ({ code: 'EDITION_MALFORMED', field: fault.at || fault.key, fault })) };
  const { credential, edition } = parsed.value;
  if (credential !== draft.credential || edition !== draft.edition) return refused({ code: 'EDITION_RENAMED', field: 'rules' });
  return accepted(parsed.value);
}

/** What confirming asks for: against which page or paper the rules were read; of a school's own edition, which writing of it. */
export const confirmEditionInput = z.strictObject({
  credential: z.string().min(1),
  edition: z.string().min(1),
  against: z.string().trim().min(1).max(500),
  version: z.int().positive().optional(),
});

/** Why an edition cannot be confirmed. */
export type ConfirmEditionRefusal = { readonly code: 'EDITION_UNKNOWN'; readonly field: 'edition' } | Extract<CommonRefusal, { readonly code: 'CHANGED_MEANWHILE' }>;
