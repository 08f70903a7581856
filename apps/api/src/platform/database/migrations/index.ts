import { Foundations1764000001000 } from './0001-foundations.js';
import { PeopleAndPrograms1764000002000 } from './0002-people-and-programs.js';
import { SitesAndPlacements1764000003000 } from './0003-sites-and-placements.js';
import { HoursAndProcedures1764000004000 } from './0004-hours-and-procedures.js';
import { RecordAndCertification1764000005000 } from './0005-record-and-certification.js';
import { Imports1764000006000 } from './0006-imports.js';
import { EarnedCredits1764000007000 } from './0007-earned-credits.js';
import { PutOff1764000008000 } from './0008-put-off.js';
import { PortableCertificates1764000009000 } from './0009-portable-certificates.js';
import { Directory1764000010000 } from './0010-directory.js';
import { Ledger1764000011000 } from './0011-ledger.js';
import { SchoolEditions1764000012000 } from './0012-school-editions.js';
import { ReleaseDeadlines1764000013000 } from './0013-release-deadlines.js';
import { WhatProgramsLeadTo1764000014000 } from './0014-what-programs-lead-to.js';
import { Competencies1764000015000 } from './0015-competencies.js';
import { TwoPeopleAndDisclosures1764000016000 } from './0016-two-people-and-disclosures.js';

/** Every migration, in the order it is applied; nothing is found by looking at files. */
export const migrations = [
  Foundations1764000001000,
  PeopleAndPrograms1764000002000,
  SitesAndPlacements1764000003000,
  HoursAndProcedures1764000004000,
  RecordAndCertification1764000005000,
  Imports1764000006000,
  EarnedCredits1764000007000,
  PutOff1764000008000,
  PortableCertificates1764000009000,
  Directory1764000010000,
  Ledger1764000011000,
  SchoolEditions1764000012000,
  ReleaseDeadlines1764000013000,
  WhatProgramsLeadTo1764000014000,
  Competencies1764000015000,
  TwoPeopleAndDisclosures1764000016000,
] as const;
