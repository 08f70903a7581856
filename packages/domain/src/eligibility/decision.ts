// What a rule leaves to a person, a person settles: accepted or waived, by whom, when and why. A decision settles only what
// was left open; it never lifts a requirement that is definitely not met.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import { localDate } from './record/record-shapes.js';

/** What a person can decide about an open requirement. */
export const decisionAnswers = ['accepted', 'waived'] as const;
export type DecisionAnswer = (typeof decisionAnswers)[number];

/** One decision, as it is written in a file or sent by a form. */
export const decisionSchema = z.strictObject({
  requirement: z.string().min(1).describe("The requirement's name, or its path to settle it in that one place."),
  decision: z.enum(decisionAnswers).describe('Accepted as met, or waived.'),
  by: z.string().min(1).describe('Who decided.'),
  on: localDate.describe('Day of the decision; it counts from that day.'),
  why: z.string().trim().min(1).describe('The reason, in words.'),
  evidence: z.array(z.string().min(1)).optional().describe('What was looked at.'),
});

/** A person's decision about a requirement that the rule left open. */
export interface Decision {
  readonly requirement: string;
  readonly decision: DecisionAnswer;
  readonly by: string;
  readonly on: LocalDate;
  readonly why: string;
  readonly evidence?: readonly string[] | undefined;
}

/** A fault in a list of decisions. */
export interface DecisionRefusal {
  readonly code: 'DECISION_NOT_UNDERSTOOD';
  readonly key: string;
  readonly at: string;
}

/** Reads decisions from unknown input. */
export function parseDecisions(input: unknown): Outcome<readonly Decision[], DecisionRefusal> {
  const parsed = z.array(decisionSchema).safeParse(input);
  if (parsed.success) return outcomeOf<readonly Decision[], DecisionRefusal>(parsed.data, []);
  const refusals = parsed.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path.at(-1) ?? 'decisions')];
    return names.map((key): DecisionRefusal => ({ code: 'DECISION_NOT_UNDERSTOOD', key, at: issue.path.join('.') }));
  });
  return { ok: false, refusals };
}
