// A check-off that should not stand is withdrawn with a reason; it stays on file.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import type { CheckOff } from './check-off.js';
import { mayWithdrawCheckOff, type CompetencyActor } from './competency-policy.js';
import type { CompetencyRefusal } from './competency-refusal.js';
import { competencyReasonRefusals } from './sign-competencies.js';

/** The input of withdrawing check-offs: those of one signature, or one of them. */
export const withdrawCheckOffsInput = z.strictObject({ checkOffIds: z.array(z.string().min(1)).min(1).max(100), reason: z.string().trim().max(500) });
export type WithdrawCheckOffsInput = z.output<typeof withdrawCheckOffsInput>;

/** Withdraws all that were named, or tells what stands against it. */
export function withdrawCheckOffs(named: number, reason: string, actor: CompetencyActor, found: readonly CheckOff[]): Outcome<readonly CheckOff[], CompetencyRefusal> {
  const [first] = found;
  if (!first || found.length < named) return { ok: false, refusals: [{ code: 'NOT_FOUND' }] };
  const refusals: CompetencyRefusal[] = found.every((one) => mayWithdrawCheckOff(actor, one)) ? [] : [{ code: 'CHECK_OFF_NOT_YOURS_TO_WITHDRAW' }];
  return outcomeOf(found, [...refusals, ...competencyReasonRefusals(reason, first.on)]);
}
