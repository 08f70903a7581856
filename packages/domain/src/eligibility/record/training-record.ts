// Training: the programs a student is or was in as they stood for them, course results, and hours by line.
// The student record is a public format: an unknown key is refused by name, a missing one is no evidence.
import { z } from 'zod';
import { programFields } from '../../program/index.js';
import { factId, localDate, localDateOrNull, uniqueList } from './record-shapes.js';
import {
  accreditationLevels,
  accreditationStatuses,
  accreditingBodies,
  courseSubjects,
  creditUnits,
  disciplines,
  recordedEnrollmentStatuses,
  hourCategories,
  hourSettings,
  hourTopics,
  institutionAccreditors,
  programApprovers,
  recordedAwards,
  programTypes,
  supervisionTypes,
  supervisorQualifications,
} from './record-words.js';

/** An accreditation with its dates. */
export const accreditationFact = z.strictObject({
  body: z.enum(accreditingBodies).describe('Accrediting body.'),
  level: z.enum(accreditationLevels).describe('What is accredited.'),
  from: localDateOrNull
    .describe(
      'First day of the accreditation or status; null where the day is not known, which leaves the question to a person.',
    ),
  to: localDateOrNull.describe('Last day; null while it runs.'),
  status: z.enum(accreditationStatuses).describe('Full accreditation, or NAACLS serious-applicant status.'),
});

/** A program the student is or was in. */
export const enrollmentFact = z.strictObject({
  id: factId.optional(),
  program: z.strictObject({
    code: z.string().min(1).describe('The school\'s code for the program.'),
    field: z.enum(programFields).describe('What the program trains for.'),
    type: z.enum(programTypes)
      .describe(
        'How the training is given; \'school\' where missing. Career-technical means a vocational program of a secondary school.',
      ).optional(),
    award: z.enum(recordedAwards).describe('What completion awards.').optional(),
    institutionAccreditor: z.enum(institutionAccreditors).nullable()
      .describe(
        'Who recognises the agency that accredits the institution: the Department of Education (write this where both do), CHEA only, or nobody.',
      ).optional(),
    accreditations: z.array(accreditationFact)
      .describe('Accreditations of the program or institution, with their dates.').optional(),
    approvals: uniqueList(z.enum(programApprovers))
      .describe(
        'Bodies that approve, authorise or recognise the program; \'state\' is recognition by a state agency.',
      ).optional(),
  }).describe('The program as it stood for this student.'),
  startedOn: localDate.describe('First day of the enrollment.'),
  completedOn: localDateOrNull
    .describe('Day everything was finished, the practicum included; graduation. Null until then.').optional(),
  expectedCompletionOn: localDateOrNull
    .describe('Day everything, the practicum included, is expected to be finished.').optional(),
  status: z.enum(recordedEnrollmentStatuses).describe('Where the enrollment stands; \'completed\' goes with completedOn.'),
});

/** A course result. */
export const courseFact = z.strictObject({
  id: factId.optional(),
  code: z.string().min(1).describe('The school\'s course code.'),
  subjects: uniqueList(z.enum(courseSubjects))
    .describe(
      'What the course teaches; its credits count for each subject named. \'injection-…\' and \'phlebotomy\' mean theory and technique.',
    ).optional(),
  credits: z.strictObject({
    unit: z.enum(creditUnits).describe('Kind of credit hour.'),
    amount: z.number().min(0).describe('Credit hours. One semester hour is one and a half quarter hours.'),
  }).describe('College credit earned by passing.').optional(),
  clockHours: z.number().min(0)
    .describe('Scheduled clock hours of instruction, for information; hours that count are in \'hours\'.').optional(),
  passed: z.boolean().describe('Passed.'),
  completedOn: localDateOrNull.describe('Last day of the course.').optional(),
});

/** A line of credited time. */
export const hoursFact = z.strictObject({
  id: factId.optional(),
  category: z.enum(hourCategories)
    .describe('Kind of hour. Externship covers practicum, clinical rotation and practical instruction at a site.'),
  topics: uniqueList(z.enum(hourTopics))
    .describe('What was taught, where a rule asks for hours on a topic.').optional(),
  discipline: z.enum(disciplines).describe('Laboratory discipline, for rotations.').optional(),
  setting: z.enum(hourSettings)
    .describe(
      'Where. Ambulatory is any outpatient setting; \'clia-laboratory\' is CLIA-regulated but not accredited.',
    ).optional(),
  supervised: z.boolean().describe('A qualified person supervised.').optional(),
  supervision: z.enum(supervisionTypes).describe('How closely.').optional(),
  supervisorQualification: z.enum(supervisorQualifications).describe('What qualified the supervisor.').optional(),
  paid: z.boolean().describe('Worked for pay.').optional(),
  credited: z.boolean().describe('Verified and credited by the school; only credited minutes count.').optional(),
  minutes: z.int().min(1).describe('Credited minutes after the program\'s rounding, break and conversion settings.'),
  from: localDate.describe('First day, where this line sums several days.').optional(),
  on: localDate.describe('Day worked, or the last day where this line sums several.'),
});
