import type { HoursSummary_FiguresFragment } from '@practicum/contract/client';
import { leftToWork, type Minutes } from '@practicum/domain';

/** Minutes still to be worked when everything that waits is credited; the wire leaves a day out where the rule says null. */
export const leftOf = (hours: HoursSummary_FiguresFragment): Minutes => leftToWork({ ...hours, projectedFinishOn: hours.projectedFinishOn ?? null });
