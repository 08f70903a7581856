import { Injectable } from '@nestjs/common';
import type { LocalDate, Minutes } from '@practicum/domain';
import { CAMPUS_JURISDICTION } from '../enrollment/index.js';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

type Row = Readonly<Record<string, unknown>>;

/** What the school's tables know about a student, section by section, in the words of the columns. */
export interface StudentRows {
  readonly studentId: string;
  readonly bornOn: LocalDate | null;
  readonly jurisdiction: string | null;
  readonly enrollments: readonly EnrollmentRows[];
  readonly courses: readonly CourseRows[];
  readonly hours: readonly HourRows[];
  readonly procedures: readonly Row[];
  readonly competencies: readonly Row[];
  readonly facts: readonly { readonly id: string; readonly section: string; readonly fact: Row }[];
}

export interface EnrollmentRows {
  readonly id: string;
  readonly status: string;
  readonly startedOn: LocalDate;
  readonly completedOn: LocalDate | null;
  readonly expectedCompletionOn: LocalDate | null;
  readonly program: { readonly code: string; readonly field: string; readonly type: string | null; readonly award: string; readonly institutionAccreditor: string | null; readonly accreditations: readonly Row[]; readonly approvals: readonly string[] };
}

export interface CourseRows {
  readonly id: string;
  readonly code: string;
  readonly subjects: readonly string[];
  readonly creditUnit: string | null;
  readonly creditAmount: number | null;
  readonly clockHours: number | null;
  readonly result: string;
  readonly completedOn: LocalDate | null;
}

export interface HourRows {
  readonly id: string;
  readonly category: string;
  readonly discipline: string;
  readonly topics: string;
  readonly minutes: Minutes;
  readonly from: LocalDate;
  readonly on: LocalDate;
  readonly setting: string | null;
  readonly supervised: boolean | null;
  readonly supervision: string | null;
  readonly supervisorQualification: string | null;
  readonly paid: boolean | null;
}

const ENROLLMENTS = `select jsonb_agg(jsonb_build_object('id', e.id, 'status', e.status, 'startedOn', e.started_on, 'completedOn', e.completed_on,
    'expectedCompletionOn', e.expected_completion_on, 'program', jsonb_build_object('code', p.code, 'field', p.field, 'type', p.type, 'award', p.award,
    'institutionAccreditor', p.institution_accreditor, 'accreditations', p.accreditations, 'approvals', p.approvals)) order by e.started_on, e.id)
  from enrollment e join program p on p.school_id = e.school_id and p.id = e.program_id where e.school_id = s.school_id and e.student_id = s.id`;

const COURSES = `select jsonb_agg(jsonb_build_object('id', r.id, 'code', c.code, 'subjects', c.subjects, 'creditUnit', coalesce(r.credit_unit, c.credit_unit), 'creditAmount', case when r.credit_unit is null then c.credit_amount else r.credit_amount end,
    'clockHours', c.clock_hours, 'result', r.result, 'completedOn', r.completed_on) order by r.completed_on, r.id)
  from course_result r join course c on c.school_id = r.school_id and c.id = r.course_id
  where r.school_id = s.school_id and r.student_id = s.id and r.result in ('passed', 'failed')
    and not exists (select 1 from course_result n where n.school_id = r.school_id and n.replaces_id = r.id)`;

// Totals are kept by month. A month that the day or a window may cut is told day by day, from the entries.
const HOURS = `select jsonb_agg(to_jsonb(line) order by line."on", line.id) from (
    select h.id, h.category, h.discipline, h.topics, h.credited_minutes as minutes, (h.month || '-01')::date as "from", h.last_on as "on",
      p.setting, p.supervised, p.supervision, p.supervisor_qualification as "supervisorQualification", p.paid
    from hour_total h left join placement p on p.school_id = h.school_id and p.id = h.placement_id
    where h.school_id = s.school_id and h.student_id = s.id and h.credited_minutes > 0 and not h.month = any($2)
    union all
    select (min(t.id::text))::uuid, t.category, t.discipline, t.topics, sum(d.credited_minutes)::int, t.clinical_date, t.clinical_date,
      p.setting, p.supervised, p.supervision, p.supervisor_qualification, p.paid
    from time_entry_standing d join time_entry t on t.school_id = d.school_id and t.id = d.time_entry_id
    left join placement p on p.school_id = t.school_id and p.id = t.placement_id
    where d.school_id = s.school_id and d.student_id = s.id and d.status = 'credited' and d.credited_minutes > 0 and to_char(d.clinical_date, 'YYYY-MM') = any($2)
    group by t.clinical_date, t.category, t.discipline, t.topics, p.id, p.setting, p.supervised, p.supervision, p.supervisor_qualification, p.paid
  ) line`;

const PROCEDURES = `select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'procedure', p.procedure, 'count', p.count, 'role', p.role, 'subject', p.subject,
    'successful', p.successful, 'unaided', p.unaided, 'verified', true, 'activity', p.activity, 'purpose', p.purpose, 'specialty', p.specialty,
    'on', p.clinical_date, 'enteredOn', (p.at at time zone (select c.zone from school c where c.id = p.school_id))::date)) order by p.clinical_date, p.id)
  from procedure_entry p join procedure_standing d on d.school_id = p.school_id and d.procedure_entry_id = p.id
  where p.school_id = s.school_id and p.student_id = s.id and d.status = 'verified'`;

// A check-off counts as soon as it is signed, and no longer once it is withdrawn; what a site does not offer is not achieved.
const COMPETENCIES = `select jsonb_agg(jsonb_build_object('id', c.id, 'framework', c.framework, 'code', c.code, 'achievedOn', c.said_of, 'subject', c.subject) order by c.said_of, c.id)
  from competency_check_off c where c.school_id = s.school_id and c.student_id = s.id and c.answer = 'achieved'
    and not exists (select 1 from competency_withdrawal w where w.school_id = c.school_id and w.check_off_id = c.id)`;

const FACTS = `select jsonb_agg(jsonb_build_object('id', f.id, 'section', f.section, 'fact', f.fact) order by f.at, f.id) from record_fact f
  where f.school_id = s.school_id and f.student_id = s.id
    and not exists (select 1 from record_fact_withdrawal w where w.school_id = f.school_id and w.fact_id = f.id)`;

const STUDENTS = `select s.id as "studentId", s.born_on as "bornOn", coalesce(s.jurisdiction, ${CAMPUS_JURISDICTION}) as jurisdiction, coalesce((${ENROLLMENTS}), '[]') as enrollments, coalesce((${COURSES}), '[]') as courses,
    coalesce((${HOURS}), '[]') as hours, coalesce((${PROCEDURES}), '[]') as procedures, coalesce((${COMPETENCIES}), '[]') as competencies, coalesce((${FACTS}), '[]') as facts
  from student s where s.school_id = app_school() and s.id = any($1)`;

/** Reads what the student record is made of, for many students in one statement. */
@Injectable()
export class RecordRepository {
  constructor(private readonly scoped: Scoped) {}

  /** `cutMonths` (`YYYY-MM`) are told day by day; all others as their totals. */
  ofStudents(asking: Asking, studentIds: readonly string[], cutMonths: readonly string[]): Promise<readonly StudentRows[]> {
    return this.scoped.read<StudentRows>(asking, { name: 'student-records', text: STUDENTS, values: [studentIds, cutMonths] });
  }
}
