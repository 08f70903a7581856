// How often the exam may be taken. AAMA: a third failure closes every category for ever. Others ask for a wait after each
// failed attempt and a longer one after the last. ASCP counts by route.
import { addDays, addMonths, type LocalDate } from '../time/index.js';
import type { AttemptsRule } from './edition.js';
import { met, metOn, needsPerson, unmet, type Judgement } from './judgement.js';
import type { RecordFacts } from './record-facts.js';

/** The exam that attempts are made at: a credential's, by one of its routes. */
export interface ExamBy {
  readonly credential: string;
  readonly route: string;
}

/** Judges the attempts at an exam, on a day. Where they count by route, one that does not tell its route counts for each. */
export function assessAttempts(rule: AttemptsRule, { credential, route }: ExamBy, facts: RecordFacts, on: LocalDate): Judgement {
  const failed = facts.exams
    .filter(({ fact }) => fact.credential === credential && fact.result === 'failed')
    .filter(({ fact }) => rule.scope !== 'route' || (fact.route ?? route) === route)
    .sort((a, b) => a.fact.on.localeCompare(b.fact.on));
  const evidence = failed.map(({ ref }) => ref);
  const last = failed.at(-1);
  const figures = { have: failed.length, need: rule.max, unit: 'attempt' } as const;
  if (!last) return met([], figures);
  const used = failed.length >= rule.max && (typeof rule.afterMax === 'string' || failed.length % rule.max === 0);
  if (!used) return waiting(addDays(last.fact.on, rule.waitDays ?? 0));
  if (rule.afterMax === 'closed') return unmet('attempts-used-up', evidence, { ...figures, closes: true });
  if (rule.afterMax === 'not-known') return needsPerson('after-last-attempt-not-known', evidence, figures);
  // After the longer wait the count begins again.
  return waiting(addMonths(last.fact.on, rule.afterMax.waitMonths));

  function waiting(until: LocalDate): Judgement {
    return until > on ? { ...metOn(until, 'waits-after-attempt', evidence), ...figures } : met(evidence, figures);
  }
}
