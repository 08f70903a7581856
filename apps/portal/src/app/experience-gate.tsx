import { Outlet } from 'react-router';
import { experienceOf } from './experience';
import type { Experience } from './feature';
import { NotAllowed } from './not-allowed';
import { useViewer } from './viewer';

/** Pages of one experience open to the roles that have it. The server refuses the rest in any case; this says so in words. */
export function ExperienceGate({ of }: { readonly of: Experience }) {
  const { active } = useViewer();
  if (!active || experienceOf(active.role) !== of) return <main style={{ padding: '0 24px' }}><NotAllowed /></main>;
  return <Outlet />;
}
