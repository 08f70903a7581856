import { Foundations1764000001000 } from './0001-foundations.js';
import { PeopleAndPrograms1764000002000 } from './0002-people-and-programs.js';
import { SitesAndPlacements1764000003000 } from './0003-sites-and-placements.js';
import { HoursAndProcedures1764000004000 } from './0004-hours-and-procedures.js';
import { RecordAndCertification1764000005000 } from './0005-record-and-certification.js';
import { Imports1764000006000 } from './0006-imports.js';

/** Every migration, in the order it is applied; nothing is found by looking at files. */
export const migrations = [
  Foundations1764000001000,
  PeopleAndPrograms1764000002000,
  SitesAndPlacements1764000003000,
  HoursAndProcedures1764000004000,
  RecordAndCertification1764000005000,
  Imports1764000006000,
] as const;
