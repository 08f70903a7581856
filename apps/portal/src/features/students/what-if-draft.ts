// What was filled in under "what if", and what it asks.
import { hourCategories, isLocalDate, jurisdictions, procedures, type LocalDate } from '@practicum/domain';
import type { Question } from '../../field/what-if';

export interface WhatIfDraft {
  readonly on: string;
  readonly state: string;
  readonly weekly: string;
  readonly hours: string;
  readonly category: string;
  readonly procedure: string;
  readonly count: string;
  /** One credential more. */
  readonly credential: string;
  readonly routes: Readonly<Record<string, string>>;
}

export const nothingSupposed: WhatIfDraft = { on: '', state: '', weekly: '', hours: '', category: 'externship', procedure: '', count: '', credential: '', routes: {} };

const MINUTES_AN_HOUR = 60;
const minutes = (hours: string): number => Math.round(Number(hours) * MINUTES_AN_HOUR);

/** Only what was filled in; the day of the basis where no other was. */
export function questionOf(draft: WhatIfDraft, today: LocalDate): Question {
  const category = hourCategories.find((one) => one === draft.category);
  const procedure = procedures.find((one) => one === draft.procedure);
  const jurisdiction = jurisdictions.find((one) => one === draft.state);
  const count = Number(draft.count);
  return {
    on: isLocalDate(draft.on) ? draft.on : today,
    routes: draft.routes,
    ...(category && minutes(draft.hours) > 0 && { hours: { category, minutes: minutes(draft.hours) } }),
    ...(procedure && Number.isInteger(count) && count > 0 && { procedures: { procedure, count } }),
    ...(jurisdiction && { jurisdiction }),
    ...(draft.weekly !== '' && minutes(draft.weekly) >= 0 && { weeklyMinutes: minutes(draft.weekly) }),
  };
}
