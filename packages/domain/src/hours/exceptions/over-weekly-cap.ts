// Minutes over the weekly cap, Monday to Sunday, stay worked; whether the week happened like that is for a person to see.
import { mondayOf } from '../../time/index.js';
import { workedMinutes } from '../hours-candidate.js';
import type { ExceptionRule } from './hours-exception.js';

/** Raised when the week's minutes, with the candidate's, pass the cap. */
export const overWeeklyCap: ExceptionRule = (candidate, { neighbours, settings: { weeklyCapMinutes } }) => {
  if (weeklyCapMinutes === null) return undefined;
  const monday = mondayOf(candidate.clinicalDate);
  const others = neighbours.filter(({ id, clinicalDate }) => mondayOf(clinicalDate) === monday && id !== candidate.correctsId);
  const weekMinutes = others.reduce((sum, { minutes }) => sum + minutes, workedMinutes(candidate));
  return weekMinutes > weeklyCapMinutes ? { code: 'over-weekly-cap', weekMinutes, capMinutes: weeklyCapMinutes } : undefined;
};
