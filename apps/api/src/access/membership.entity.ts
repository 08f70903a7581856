import { EntitySchema } from 'typeorm';

/** An account's part in a school: one role, for a preceptor at one site, for a student as one student. */
export interface MembershipRow {
  readonly id: string;
  readonly accountId: string;
  readonly schoolId: string | null;
  readonly role: string;
  readonly siteId: string | null;
  readonly studentId: string | null;
  readonly status: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

export const MembershipEntity = new EntitySchema<MembershipRow>({
  name: 'Membership',
  tableName: 'membership',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { type: 'uuid', name: 'account_id' },
    schoolId: { type: 'uuid', name: 'school_id', nullable: true },
    role: { type: 'text' },
    siteId: { type: 'uuid', name: 'site_id', nullable: true },
    studentId: { type: 'uuid', name: 'student_id', nullable: true },
    status: { type: 'text', default: 'active' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
