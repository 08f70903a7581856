// What a school may tell anybody who asks is directory information; a student may say no to it (34 CFR 99.37). Where one has,
// the public page of a certificate tells that it is genuine, and not whose it is.
import { z } from 'zod';
import type { Actor } from '../access/index.js';
import { accepted, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { studentAbilities, type StudentSeen } from './enrollment-policy.js';

/** What the switch asks for. */
export const chooseDirectoryInput = z.strictObject({ studentId: z.string().min(1), optedOut: z.boolean() });
export type ChooseDirectoryInput = z.output<typeof chooseDirectoryInput>;

/** Whether the actor may choose for this student: the student, and staff to whom the student said it. */
export function chooseDirectory(student: StudentSeen | null, { optedOut }: ChooseDirectoryInput, actor: Actor): Outcome<boolean, CommonRefusal> {
  return student && studentAbilities(student, actor).includes('directory.choose') ? accepted(optedOut) : refused({ code: 'NOT_FOUND', field: 'studentId' });
}
