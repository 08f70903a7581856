import { EntitySchema } from 'typeorm';

/** Somebody was asked to join the school in a role; the link's hash finds the row. */
export interface InvitationRow {
  readonly schoolId: string;
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly email: string;
  readonly displayName: string;
  readonly role: string;
  readonly siteId: string | null;
  readonly studentId: string | null;
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly usedBy: string | null;
}

export const InvitationEntity = new EntitySchema<InvitationRow>({
  name: 'Invitation',
  tableName: 'invitation',
  columns: {
    schoolId: { type: 'uuid', primary: true, name: 'school_id' },
    id: { type: 'uuid', primary: true },
    tokenHash: { type: 'bytea', name: 'token_hash' },
    email: { type: 'text' },
    displayName: { type: 'text', name: 'display_name' },
    role: { type: 'text' },
    siteId: { type: 'uuid', name: 'site_id', nullable: true },
    studentId: { type: 'uuid', name: 'student_id', nullable: true },
    invitedBy: { type: 'uuid', name: 'invited_by', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true },
    usedBy: { type: 'uuid', name: 'used_by', nullable: true },
  },
});
