// What every requirement kind is: a closed shape that rule data is parsed into, and a pure judgement of that rule in its
// surroundings. A kind whose meaning changes gets a new name; the old one stays, so that old proofs can be run again.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import type { Judgement } from '../judgement.js';
import { refusalsOf, type ShapeRefusal } from '../record/shape-refusal.js';
import type { Surroundings } from '../surroundings.js';

/** What a requirement holds back where it does not hold the seat. */
export const gates = ['credential-release'] as const;
export type Gate = (typeof gates)[number];

/** How sure the sources are. */
export const confidences = ['confirmed', 'unverified'] as const;

/** The keys that every rule may have. */
export const anyRule = {
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Name inside the edition; a decision names it. The same name is the same requirement wherever it stands.'),
  source: z.string().min(1).describe("Where this rule is written, where it is not the route's source.").optional(),
  gates: z.enum(gates).describe('What it holds back, where it does not hold the seat.').optional(),
  sourceDate: z.string().min(1).describe("When that was written or read, where it is not the route's.").optional(),
  confidence: z.enum(confidences).describe("How sure this rule is, where it is not as sure as its route; judged as written.").optional(),
  conflict: z.string().min(1).describe('What other sources say instead.').optional(),
  illustrative: z.array(z.string().min(1)).min(1).describe('Keys whose values are an example, not the rule.').optional(),
  note: z.string().min(1).describe('What a reader of the rule should know.').optional(),
};

const wordsShape = z.strictObject(anyRule);

/** What every rule may say beside its own words. */
export type RuleWords = Readonly<z.infer<typeof wordsShape>>;

/** One kind of requirement. `parts` are how the parts of a group were judged, in the order of `partsOf`. */
export interface RequirementKind<Rule extends { readonly kind: string }> {
  readonly kind: Rule['kind'];
  /** Reads the rule from unknown data, or names every key that is wrong. */
  readonly parse: (input: unknown) => Outcome<Rule, ShapeRefusal>;
  /** True where the judgement follows from rule, facts and day alone, so that routes which ask the same share one answer. */
  readonly ofFactsAlone?: boolean | undefined;
  // A method, so that the kind found under a rule's own word takes that rule.
  assess(rule: Rule, surroundings: Surroundings, parts: readonly Judgement[]): Judgement;
}

/** Makes a kind of its word, its closed shape and its judgement. */
export function requirementKind<Rule extends { readonly kind: string }>(
  kind: Rule['kind'],
  shape: z.ZodType<unknown>,
  assess: (rule: Rule, surroundings: Surroundings, parts: readonly Judgement[]) => Judgement,
  { ofFactsAlone }: Pick<RequirementKind<Rule>, 'ofFactsAlone'> = {},
): RequirementKind<Rule> {
  return {
    kind,
    assess,
    ofFactsAlone,
    parse: (input) => {
      const parsed = shape.safeParse(input, { reportInput: true });
      // The shape is the one that the rule's type is read from.
      return parsed.success ? outcomeOf<Rule, ShapeRefusal>(parsed.data as Rule, []) : { ok: false, refusals: refusalsOf(parsed.error) };
    },
  };
}
