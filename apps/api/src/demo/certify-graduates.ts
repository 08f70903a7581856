import { demoSchoolSlug } from '@practicum/fixtures';
import { MembershipRepository } from '../access/index.js';
import { certifyDemo, type CertifyingGround } from '../certification/index.js';
import { SchoolRepository } from '../school/index.js';

/** Gives the demo its first certificates, signed by its director; how many. */
export async function certifyGraduates(ground: CertifyingGround): Promise<number> {
  const [school, roles] = await Promise.all([new SchoolRepository(ground.scoped).bySlug(demoSchoolSlug), new MembershipRepository(ground.scoped).demoRoles()]);
  const director = roles.find(({ role }) => role === 'program-director');
  if (!school?.demo || !director) return 0;
  const { accountId, membershipId, displayName, role } = director;
  const certified = await certifyDemo(ground, { accountId, membershipId, displayName, role, schoolId: school.id, siteId: null, studentId: null, locale: 'en', demo: true });
  return certified.length;
}
