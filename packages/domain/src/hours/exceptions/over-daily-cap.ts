// Minutes over the daily cap stay worked; whether the day happened like that is for a person to see.
import { workedMinutes } from '../hours-candidate.js';
import type { ExceptionRule } from './hours-exception.js';

/** Raised when the day's minutes, with the candidate's, pass the cap. A stretch belongs to the day on which it began. */
export const overDailyCap: ExceptionRule = (candidate, { neighbours, settings: { dailyCapMinutes } }) => {
  if (dailyCapMinutes === null) return undefined;
  const others = neighbours.filter(({ id, clinicalDate }) => clinicalDate === candidate.clinicalDate && id !== candidate.correctsId);
  const dayMinutes = others.reduce((sum, { minutes }) => sum + minutes, workedMinutes(candidate));
  return dayMinutes > dailyCapMinutes ? { code: 'over-daily-cap', dayMinutes, capMinutes: dailyCapMinutes } : undefined;
};
