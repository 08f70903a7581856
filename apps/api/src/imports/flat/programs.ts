// Programs from any list: one row a program and curriculum edition; a program with several editions stands in several rows.
import { credentialCodes } from '@practicum/credentials';
import {
  accreditingBodies, addProgram, editionCodeOf, hourCategories, institutionAccreditors, isLocalDate, placementLabels, programApprovers, programAwards, programFields, programTypes, readDuration,
  type Accreditation, type HourCategory, type RequiredHours,
} from '@practicum/domain';
import type { TablePlan } from '../bring-in-table.js';
import { Named, type Thing } from '../keeping.js';
import type { TableShape } from '../reading/table.js';
import { asWords, shortened, type RowReader } from '../row-reader.js';

const hoursColumns = Object.fromEntries(hourCategories.map((category) => [hoursColumn(category), [`${category} clock hours`]]));

export const programsShape: TableShape = {
  columns: {
    code: ['Program Code', 'Program ID'],
    name: ['Program', 'Program Name', 'Title', 'Programme'],
    field: ['Program Field', 'Discipline', 'Occupation'],
    award: ['Credential Awarded', 'Degree', 'Award Level'],
    type: ['Program Type', 'Training Type'],
    placementLabel: ['Placement Name', 'Placement'],
    institutionAccreditor: ['Institutional Accreditor', 'Institution Accreditation'],
    accreditations: ['Accreditation', 'Program Accreditation', 'Accredited By'],
    approvals: ['Approval', 'Approved By', 'Approvers'],
    credentials: ['Credential', 'Exams', 'Exam', 'Certifications'],
    effectiveOn: ['Effective Date', 'Effective From', 'Curriculum From', 'Starts On'],
    weeks: ['Program Weeks', 'Length In Weeks'],
    ...hoursColumns,
  },
  required: ['code', 'name', 'field', 'award', 'effectiveOn'],
};

/** Columns that hold days, for telling in which order day and month stand. */
export const programsDays = ['effectiveOn'];

const FIELDS = asWords(programFields);
const AWARDS = asWords(programAwards);
const BODIES = asWords(accreditingBodies);

/** How a list's rows become programs and curriculum editions. */
export function programsPlan(): TablePlan {
  const known = new Set(credentialCodes);
  return {
    read(row) {
      const program = programOf(row, known);
      return [program, editionOf(row, program.reference)];
    },
  };
}

function programOf(row: RowReader, knownCredentials: ReadonlySet<string>): Thing {
  const code = row.needed('code', 20).toUpperCase();
  if (code !== '' && !/^[A-Z0-9][A-Z0-9.-]*$/.test(code)) row.fault('code', { code: 'WORD_UNKNOWN', value: code, known: 'A–Z, 0–9, . -' });
  const said = {
    code,
    name: row.needed('name'),
    field: row.neededWord('field', FIELDS),
    award: row.neededWord('award', AWARDS),
    type: row.word('type', asWords(programTypes)),
    placementLabel: row.word('placementLabel', asWords(placementLabels)),
    institutionAccreditor: row.word('institutionAccreditor', asWords(institutionAccreditors)),
    accreditations: accreditationsOf(row),
    approvals: row.words('approvals', asWords(programApprovers)),
    credentials: row.list('credentials', /[,;]/).map((credential) => credential.toUpperCase()),
  };
  // The rules of the form hold for a row as well; words that the row lacks were told above.
  const allowed = addProgram({
    ...said, field: said.field ?? 'other', award: said.award ?? 'certificate', type: said.type ?? 'school', placementLabel: said.placementLabel ?? 'externship',
    credentials: [...new Set(said.credentials)], accreditations: [...said.accreditations], approvals: [...said.approvals], effectiveOn: '', externshipMinutes: 0,
  }, { sameCode: null, knownCredentials });
  for (const refusal of allowed.ok ? [] : allowed.refusals) row.fault(refusal.field, refusal);
  const { placementLabel: placement_label, institutionAccreditor: institution_accreditor, accreditations, approvals, credentials, ...same } = said;
  const values = { ...same, placement_label, institution_accreditor, accreditations: orNull(accreditations), approvals: orNull(approvals), credentials: orNull([...new Set(credentials)]) };
  return { kind: 'program', reference: code, table: 'program', values };
}

function editionOf(row: RowReader, program: string): Thing {
  const effective_on = row.neededDay('effectiveOn');
  const code = effective_on === '' ? '' : editionCodeOf(effective_on);
  const required_hours = hoursOf(row);
  const values = { program_id: new Named('program', program), code, effective_on, weeks: row.whole('weeks', 1, 520), required_hours: Object.keys(required_hours).length > 0 ? required_hours : null };
  return { kind: 'edition', reference: `${program} / ${code}`, table: 'edition', values };
}

function hoursOf(row: RowReader): RequiredHours {
  const asked = hourCategories.flatMap((category): readonly (readonly [HourCategory, number])[] => {
    const column = hoursColumn(category);
    const text = row.raw(column);
    if (text === '') return [];
    const minutes = readDuration(text);
    if (minutes !== undefined && minutes <= MOST_MINUTES) return minutes > 0 ? [[category, minutes]] : [];
    row.fault(column, { code: 'NUMBER_UNREADABLE', value: shortened(text) });
    return [];
  });
  return Object.fromEntries(asked);
}

const MOST_MINUTES = 5_000 * 60;

// `didacticBasicHours` is the column of the category `didactic-basic`.
function hoursColumn(category: HourCategory): string {
  return `${category.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Hours`;
}

// `CAAHEP program 2021-03-01 2029-02-28; NAACLS serious applicant`: the body, what is accredited, its standing, the first and the last day.
function accreditationsOf(row: RowReader): readonly Accreditation[] {
  return row.list('accreditations', ';').flatMap((text) => {
    const read = accreditationIn(text);
    if (!read) row.fault('accreditations', { code: 'ACCREDITATION_UNREADABLE', value: shortened(text), known: accreditingBodies.join(', ') });
    return read ?? [];
  });
}

function accreditationIn(text: string): Accreditation | undefined {
  const [first = '', ...more] = text.replace(/serious[\s-]+applicant/i, 'serious-applicant').split(/\s+/);
  const words = more.filter((word) => !/^(from|to|until|-|–)$/i.test(word)).map((word) => word.toLowerCase());
  const isDay = (word: string): boolean => isLocalDate(word);
  const [days, others] = [words.filter(isDay), words.filter((word) => !isDay(word))];
  const body = BODIES[first.toLowerCase()];
  if (!body || days.length > 2 || others.some((word) => !['program', 'institution', 'accredited', 'serious-applicant'].includes(word))) return undefined;
  return {
    body, level: others.includes('institution') ? 'institution' : 'program', status: others.includes('serious-applicant') ? 'serious-applicant' : 'accredited',
    from: days[0] ?? null, to: days[1] ?? null,
  };
}

// What a file leaves empty stays as it is.
function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}
