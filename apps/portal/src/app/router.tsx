import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageLoading } from '../ui/states';
import { ExperienceGate } from './experience-gate';
import type { Experience, Feature } from './feature';
import { features } from './features';
import { Home } from './home';
import { NotFound } from './not-found';
import { PageBroke } from './page-broke';
import { SignInGate } from './viewer';

const collect = (of: keyof Feature): RouteObject[] => features.flatMap((feature) => [...(feature[of] ?? [])]);

/** The pages of one experience in its frame. The frame is a file of its own, so that nobody loads another's. */
const framed = (experience: Experience, frame: () => Promise<{ Component: () => React.JSX.Element }>): RouteObject => ({
  element: <SignInGate><ExperienceGate of={experience} /></SignInGate>,
  errorElement: <PageBroke />,
  children: [{ lazy: frame, children: [{ errorElement: <PageBroke />, children: collect(experience) }] }],
});

export const routes: RouteObject[] = [
  {
    HydrateFallback: () => <div style={{ padding: 24 }}><PageLoading /></div>,
    errorElement: <PageBroke />,
    children: [
      { path: '/', element: <SignInGate><Home /></SignInGate> },
      ...collect('open'),
      framed('staff', async () => ({ Component: (await import('./staff-frame')).StaffFrame })),
      framed('student', async () => ({ Component: (await import('./student-frame')).StudentFrame })),
      framed('preceptor', async () => ({ Component: (await import('./preceptor-frame')).PreceptorFrame })),
      { path: '*', element: <NotFound /> },
    ],
  },
];

export const newRouter = () => createBrowserRouter(routes);
