import type { RouteObject } from 'react-router';

/** Who stands before the portal: people at desks, students, preceptors, and anyone without signing in. */
export type Experience = 'staff' | 'student' | 'preceptor';

/** A feature's face: its pages, by who they are for. Each page is loaded when it is first opened. */
export interface Feature {
  readonly staff?: readonly RouteObject[];
  readonly student?: readonly RouteObject[];
  readonly preceptor?: readonly RouteObject[];
  /** Open without signing in. */
  readonly open?: readonly RouteObject[];
}
