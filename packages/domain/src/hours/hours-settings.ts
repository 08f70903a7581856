// A school's settings for hours. Every credit decision keeps the version it was made under, so that a later change never
// rewrites what was credited.
import { z } from 'zod';
import type { Minutes } from '../time/index.js';

const minutes = z.int().min(1);

/** The settings as they are stored. A missing cap is no cap. */
export const hoursSettingsSchema = z.strictObject({
  version: z.string().min(1).describe('Names this set of settings; changes whenever a figure does.'),
  logWithinDays: z.int().min(0).max(365).describe('Days after the clinical date within which hours are logged on time.'),
  dailyCapMinutes: minutes.max(1440).nullable().describe('Most minutes credited for one clinical date.'),
  weeklyCapMinutes: minutes.max(10_080).nullable().describe('Most minutes credited from Monday to Sunday.'),
  breakExpectedAfterMinutes: minutes.max(1440).nullable().describe('A longer stretch without a break needs a look.'),
  roundDownToMinutes: minutes.max(60).describe('Credited minutes are rounded down to a multiple of this; 1 rounds nothing.'),
});

/** How a school counts hours. */
export interface HoursSettings {
  readonly version: string;
  readonly logWithinDays: number;
  readonly dailyCapMinutes: Minutes | null;
  readonly weeklyCapMinutes: Minutes | null;
  readonly breakExpectedAfterMinutes: Minutes | null;
  readonly roundDownToMinutes: Minutes;
}

/** What holds until a school says otherwise: a week to log, twelve hours a day, forty a week, a break after eight hours. */
export const defaultHoursSettings: HoursSettings = {
  version: 'default-1',
  logWithinDays: 7,
  dailyCapMinutes: 720,
  weeklyCapMinutes: 2400,
  breakExpectedAfterMinutes: 480,
  roundDownToMinutes: 1,
};
