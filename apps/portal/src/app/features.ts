import { accessFeature } from '../features/access/access.routes';
import { certificationFeature } from '../features/certification/certification.routes';
import { cohortsFeature } from '../features/cohorts/cohorts.routes';
import { competenciesFeature } from '../features/competencies/competencies.routes';
import { hoursFeature } from '../features/hours/hours.routes';
import { importsFeature } from '../features/imports/imports.routes';
import { logHoursFeature } from '../features/log-hours/log-hours.routes';
import { logProceduresFeature } from '../features/log-procedures/log-procedures.routes';
import { myPathFeature } from '../features/my-path/my-path.routes';
import { peopleFeature } from '../features/people/people.routes';
import { placementsFeature } from '../features/placements/placements.routes';
import { programsFeature } from '../features/programs/programs.routes';
import { rulesFeature } from '../features/rules/rules.routes';
import { sitesFeature } from '../features/sites/sites.routes';
import { studentsFeature } from '../features/students/students.routes';
import { todayFeature } from '../features/today/today.routes';
import { verifyFeature } from '../features/verify/verify.routes';
import { weekFeature } from '../features/week/week.routes';
import type { Feature } from './feature';

/** Every feature of the portal. Here alone they meet. */
export const features: readonly Feature[] = [
  accessFeature,
  todayFeature,
  studentsFeature,
  cohortsFeature,
  certificationFeature,
  hoursFeature,
  placementsFeature,
  sitesFeature,
  programsFeature,
  competenciesFeature,
  rulesFeature,
  importsFeature,
  peopleFeature,
  myPathFeature,
  logHoursFeature,
  logProceduresFeature,
  weekFeature,
  verifyFeature,
];
