// Practice: procedures done, competencies passed, and employment in or near the field. No patient identifiers, anywhere.
// The student record is a public format: an unknown key is refused by name, a missing one is no evidence.
import { z } from 'zod';
import { factId, localDate, localDateOrNull, uniqueList } from './record-shapes.js';
import {
  competencyFrameworks,
  disciplines,
  procedureActivities,
  procedureNames,
  procedurePurposes,
  procedureRoles,
  procedureSubjects,
  surgicalSpecialties,
  workFields,
  workRoles,
  workSettings,
} from './record-words.js';

/** A line of the procedure log. */
export const procedureFact = z.strictObject({
  id: factId.optional(),
  procedure: z.enum(procedureNames).describe('What was done.'),
  count: z.int().min(1).describe('How many times this line stands for.'),
  role: z.enum(procedureRoles).describe('What the student did; the scrub roles are for surgical cases.'),
  subject: z.enum(procedureSubjects).describe('A living person, or a mannequin, phantom or simulator.').optional(),
  successful: z.boolean().describe('Done successfully or satisfactorily.').optional(),
  unaided: z.boolean().describe('Done without help.').optional(),
  verified: z.boolean().describe('Signed by the supervisor; only verified lines count.').optional(),
  activity: z.enum(procedureActivities)
    .describe('Inside which activity; \'externship\' covers practical instruction.').optional(),
  purpose: z.enum(procedurePurposes).describe('What the specimen was for.').optional(),
  specialty: z.enum(surgicalSpecialties).describe('Surgical specialty of the case.').optional(),
  on: localDate.describe('Day it was done.'),
  enteredOn: localDate
    .describe('Day it was entered with the certifying body, where entries per day are limited.').optional(),
});

/** A competency passed. */
export const competencyFact = z.strictObject({
  id: factId.optional(),
  framework: z.enum(competencyFrameworks)
    .describe('Framework and version; codes of one version mean nothing in another.'),
  code: z.string().min(1).describe('The framework\'s code for the competency, such as I.P.1.'),
  achievedOn: localDate.describe('Day it was passed.'),
  subject: z.enum(procedureSubjects).describe('Shown on a living person or in simulation.').optional(),
});

/** A stretch of employment. */
export const workFact = z.strictObject({
  id: factId.optional(),
  field: z.enum(workFields).describe('Kind of work.'),
  role: z.enum(workRoles).describe('Doing the work, or teaching it after secondary school.').optional(),
  setting: z.enum(workSettings)
    .describe(
      'Kind of workplace. \'clinical\' is direct patient care not told apart further; \'blood-bank\' is donor collection.',
    ).optional(),
  disciplines: uniqueList(z.enum(disciplines)).describe('Laboratory disciplines worked in.').optional(),
  procedures: uniqueList(z.enum(procedureNames)).describe('Procedures that were part of the job.').optional(),
  variedPatients: z.boolean().describe('Patients of varied ages and states of health.').optional(),
  fullTime: z.boolean().describe('Full-time; false is part-time.').optional(),
  hoursPerWeek: z.number().min(0).describe('Usual hours a week.').optional(),
  hours: z.number().min(0).describe('Hours worked in the whole stretch.').optional(),
  supervised: z.boolean().describe('Worked under supervision.').optional(),
  verified: z.boolean().describe('Confirmed by the employer; only verified stretches count.').optional(),
  from: localDate.describe('First day.'),
  to: localDateOrNull.describe('Last day; null while still employed there.'),
});
