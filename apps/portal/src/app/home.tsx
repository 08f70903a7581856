import { Navigate } from 'react-router';
import { experienceOf, homeOf } from './experience';
import { NotAllowed } from './not-allowed';
import { useViewer } from './viewer';

/** The front door leads each role to its own page. */
export function Home() {
  const { active } = useViewer();
  if (!active) return <NotAllowed />;
  return <Navigate replace to={homeOf[experienceOf(active.role)]} />;
}
