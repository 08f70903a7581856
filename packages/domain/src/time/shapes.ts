// How days, times of day and zones are checked wherever a person or a file gives one.
import { z } from 'zod';
import { isLocalDate } from './calendar.js';
import { isZone } from './zone.js';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const localDateShape = z.string().refine(isLocalDate, { error: 'FIELD_IS_NO_DAY' });

/** A time of day on the wall clock, `HH:MM`, 00:00 to 23:59. */
export const localTimeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'FIELD_IS_NO_TIME' });

/** The IANA name of a time zone, such as `America/Los_Angeles`. */
export const zoneShape = z.string().refine(isZone, { error: 'FIELD_IS_NO_ZONE' });
