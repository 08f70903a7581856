import type {
  attestedThings,
  attesters,
  documentTypes,
  Finding,
  FindingKind,
  FindingReason,
  FindingStatus,
  FindingUnit,
  HourGroup,
  PlaceGroup,
  RecordSection,
  Requirement,
  RequirementWord,
  ShapeRefusal,
  ShapeRefusalCode,
  Verdict,
  workFields,
} from '@practicum/domain';

type OneOf<Words extends readonly string[]> = Words[number];
type RuleOf<Word extends RequirementWord> = Extract<Requirement, { readonly kind: Word }>;

/** What a finding's sentence is made of. */
export type FindingFigures = Pick<Finding, 'kind' | 'status' | 'have' | 'need' | 'unit' | 'on' | 'because' | 'rule' | 'decision' | 'floors'>;

/** The words of eligibility in one language; a sentence is what the rule asks for, and how it stands. */
export interface EligibilityWords {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly units: Readonly<Record<FindingUnit, (count: number) => string>>;
  readonly sections: Readonly<Record<RecordSection, string>>;
  readonly hourGroups: Readonly<Record<HourGroup, string>>;
  readonly places: Readonly<Record<PlaceGroup, string>>;
  readonly fields: Readonly<Record<OneOf<typeof workFields>, string>>;
  readonly documents: Readonly<Record<OneOf<typeof documentTypes>, string>>;
  readonly attesters: Readonly<Record<OneOf<typeof attesters>, string>>;
  readonly attested: Readonly<Record<OneOf<typeof attestedThings>, string>>;
  /** What a rule asks for. */
  readonly asks: { readonly [Word in RequirementWord]: (rule: RuleOf<Word>, asks: (rule: Requirement) => string) => string };
  readonly attempts: string;
  /** Why it is not simply met, and what to do. */
  readonly because: Readonly<Record<FindingReason, (figures: { readonly day: string }) => string>>;
  readonly stands: {
    readonly met: string;
    readonly counted: (figures: { readonly have: string; readonly need: string; readonly unit: string }) => string;
    readonly missing: (figures: { readonly missing: string; readonly unit: string }) => string;
    readonly metOn: (day: string) => string;
    readonly projected: (day: string) => string;
    readonly expires: (day: string) => string;
    readonly accepted: (by: string, day: string) => string;
    readonly waived: (by: string, day: string) => string;
  };
  /** A verdict as a sentence, with the figure that explains it. */
  readonly verdictSays: {
    readonly eligible: () => string;
    readonly needsPerson: (open: number) => string;
    readonly waits: (day: string) => string;
    readonly notYet: (open: number) => string;
    readonly closed: () => string;
  };
  readonly refusals: Readonly<Record<ShapeRefusalCode, (refusal: Pick<ShapeRefusal, 'key' | 'at' | 'known'>) => string>>;
  readonly assess: {
    readonly credentialUnknown: (figures: { readonly credential: string; readonly known: string }) => string;
    readonly editionUnknown: (figures: { readonly credential: string; readonly edition: string; readonly known: string }) => string;
    readonly dayMissing: () => string;
    readonly notADay: (figures: { readonly value: string }) => string;
    readonly decisionsNotUnderstood: (figures: { readonly key: string; readonly at: string }) => string;
    readonly notJson: () => string;
    readonly keyMissing: (figures: { readonly key: string }) => string;
    readonly keyUnknown: (figures: { readonly key: string }) => string;
    readonly schoolUnknown: (figures: { readonly slug: string }) => string;
    readonly cohortUnknown: (figures: { readonly cohort: string; readonly school: string; readonly known: string }) => string;
    readonly notPrepared: (figures: { readonly credential: string | undefined }) => string;
    readonly nobodyEnrolled: () => string;
  };
}

/** The text with a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A state by its two letters: `US-NJ` is NJ. */
export function stateOf(jurisdiction: string): string {
  return jurisdiction.replace('US-', '');
}

/** The text to go on with, inside a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where a key stands, in brackets; nothing where it stands at the top, so that its name is its place. */
export function placeOf(key: string, at: string): string {
  return key === at ? '' : ` (${at})`;
}
