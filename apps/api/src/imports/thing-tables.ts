// The tables that imports write in bulk: their columns with SQL types, and how a row that came from elsewhere is found again.

/** A table whose rows can come from another system. */
export interface ThingTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  /**
   * Conditions between table `t` and incoming row `r` by which a thing that was not imported before is recognised, the surest
   * first. Each is one that an index can answer.
   */
  readonly match?: readonly string[];
  /** Several rows of a file may mean the same thing. */
  readonly shared?: true;
  /** Columns that tell things of a shared table apart, where two rows of one file mean the same. */
  readonly naturalKey?: readonly string[];
  /** A column whose value only one thing of the school may have. */
  readonly unique?: string;
  /** Columns that are written once and never changed by an import: what moves them has rules of its own. */
  readonly once?: readonly string[];
  /** What a new thing has where the file leaves it empty. */
  readonly fresh?: Readonly<Record<string, unknown>>;
  /** Rows beside the thing, from values that are no columns; `$1` is the school, `$2` the things as JSON. Answers which changed, as `id`. */
  readonly beside?: string;
  /** What else is written for things that were added; `$1` is the school, `$2` their ids. */
  readonly alsoAdds?: string;
}

export const thingTables = {
  campus: { name: 'campus', columns: { name: 'text' }, match: ['t.name = r.name'], shared: true, naturalKey: ['name'] },
  term: {
    name: 'term',
    columns: { name: 'text', starts_on: 'date', ends_on: 'date' },
    match: ['t.name = r.name and t.starts_on = r.starts_on and t.ends_on = r.ends_on'],
  },
  course: { name: 'course', columns: { code: 'text', title: 'text' }, match: ['t.code = r.code'] },
  class: { name: 'class', columns: { course_id: 'uuid', term_id: 'uuid', campus_id: 'uuid', title: 'text' } },
  student: {
    name: 'student',
    columns: { given_name: 'text', family_name: 'text', email: 'text', student_number: 'text', born_on: 'date', campus_id: 'uuid' },
    match: ['t.student_number = r.student_number', 't.email = r.email and (t.student_number is null or r.student_number is null)'],
    unique: 'student_number',
  },
  staff: {
    name: 'staff_member',
    columns: { given_name: 'text', family_name: 'text', email: 'text', staff_number: 'text' },
    match: ['t.staff_number = r.staff_number', 't.email = r.email'],
  },
  roster: {
    name: 'class_roster',
    columns: { class_id: 'uuid', student_id: 'uuid', staff_member_id: 'uuid', part: 'text', starts_on: 'date', ends_on: 'date' },
    match: [
      't.class_id = r.class_id and t.student_id = r.student_id and t.part = r.part',
      't.class_id = r.class_id and t.staff_member_id = r.staff_member_id and t.part = r.part',
    ],
    shared: true,
    naturalKey: ['class_id', 'student_id', 'staff_member_id', 'part'],
  },
  site: {
    name: 'clinical_site',
    columns: { name: 'text', street: 'text', city: 'text', state: 'text', postal_code: 'text', zone: 'text', setting: 'text', capacity: 'int' },
    match: ['t.name = r.name and t.street is not distinct from r.street and t.postal_code is not distinct from r.postal_code'],
  },
  agreement: {
    name: 'affiliation_agreement',
    columns: { site_id: 'uuid', starts_on: 'date', ends_on: 'date' },
    match: ['t.site_id = r.site_id and t.starts_on = r.starts_on'],
    shared: true,
    naturalKey: ['site_id', 'starts_on'],
  },
  preceptor: {
    name: 'preceptor',
    columns: { site_id: 'uuid', given_name: 'text', family_name: 'text', email: 'text', qualification: 'text', licence: 'text' },
    match: ['t.site_id = r.site_id and t.email = r.email', 't.site_id = r.site_id and t.given_name = r.given_name and t.family_name = r.family_name'],
    shared: true,
    naturalKey: ['site_id', 'email', 'given_name', 'family_name'],
  },
  program: {
    name: 'program',
    columns: {
      code: 'text', name: 'text', field: 'text', award: 'text', type: 'text', placement_label: 'text', institution_accreditor: 'text', accreditations: 'jsonb', approvals: 'jsonb',
    },
    match: ['lower(t.code) = lower(r.code)'],
    shared: true,
    naturalKey: ['code'],
    once: ['code'],
    fresh: { type: 'school', placement_label: 'externship', accreditations: [], approvals: [] },
    // A credential that the file no longer names stays: students may be on their way to it.
    beside: `insert into program_credential (school_id, program_id, credential, position)
      select $1, r.id, c.credential, c.position from jsonb_to_recordset($2::jsonb) as r(id uuid, credentials jsonb)
        cross join lateral jsonb_array_elements_text(r.credentials) with ordinality as c(credential, position)
      on conflict (school_id, program_id, credential) do update set position = excluded.position where program_credential.position <> excluded.position
      returning program_id as id`,
  },
  edition: {
    name: 'curriculum_edition',
    columns: { program_id: 'uuid', code: 'text', effective_on: 'date', weeks: 'int', required_hours: 'jsonb' },
    match: ['t.program_id = r.program_id and t.code = r.code'],
    shared: true,
    naturalKey: ['program_id', 'code'],
    once: ['program_id', 'code'],
    fresh: { required_hours: {} },
  },
  enrollment: {
    name: 'enrollment',
    columns: {
      student_id: 'uuid', program_id: 'uuid', curriculum_edition_id: 'uuid', cohort_id: 'uuid', status: 'text', started_on: 'date', expected_completion_on: 'date',
    },
    match: ['t.student_id = r.student_id and t.program_id = r.program_id'],
    shared: true,
    naturalKey: ['student_id', 'program_id'],
    once: ['student_id', 'program_id', 'curriculum_edition_id', 'cohort_id', 'status', 'started_on'],
    alsoAdds: `insert into enrollment_move (school_id, id, enrollment_id, from_status, to_status, moved_on, reason)
      select school_id, gen_random_uuid(), id, null, status, started_on, 'import' from enrollment where school_id = $1 and id = any($2::uuid[])`,
  },
} as const satisfies Readonly<Record<string, ThingTable>>;

export type ThingTableName = keyof typeof thingTables;
