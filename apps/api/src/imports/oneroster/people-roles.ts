// What OneRoster and Microsoft SDS call people, and what each is to us.

/** A person we keep as a student or as staff; family and contacts are not kept. */
export type PersonKind = 'student' | 'staff' | 'nobody';

const STUDENTS = ['student', 'learner'];
const STAFF = [
  'teacher', 'administrator', 'aide', 'proctor', 'counselor', 'principal', 'professor', 'faculty', 'lecturer', 'instructor', 'ta', 'teachingassistant',
  'staff', 'adjunct', 'chair', 'researcher', 'coach', 'substitute', 'specialist', 'paraprofessional', 'other', 'districtadministrator',
  'siteadministrator', 'systemadministrator', 'dean', 'registrar',
];
const NOBODIES = ['parent', 'guardian', 'relative', 'contact', 'user', 'guest', 'doctor', 'emergencycontact', 'family', 'sibling', 'childcare'];

const kinds: ReadonlyMap<string, PersonKind> = new Map<string, PersonKind>([
  ...STUDENTS.map((role) => [role, 'student'] as const),
  ...STAFF.map((role) => [role, 'staff'] as const),
  ...NOBODIES.map((role) => [role, 'nobody'] as const),
]);

/** What a role makes of a person; undefined for a word that nobody knows. */
export function personKind(role: string): PersonKind | undefined {
  return kinds.get(role.toLowerCase().replaceAll(/[\s_-]+/g, ''));
}

/** Every role that is known, for a sentence. */
export const knownRoles = [...kinds.keys()].join(', ');

/** The part that someone has on a class roster. */
export function rosterPart(role: string): 'student' | 'instructor' | 'other' {
  if (personKind(role) === 'student') return 'student';
  return /^(teacher|professor|faculty|lecturer|instructor|adjunct)$/i.test(role.trim()) ? 'instructor' : 'other';
}
