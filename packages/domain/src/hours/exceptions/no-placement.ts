// Externship hours belong to a placement; without one, nobody at a site can say that they happened.
import type { ExceptionRule } from './hours-exception.js';

/** Raised when externship hours name no placement. */
export const noPlacement: ExceptionRule = ({ category }, { placement }) =>
  category === 'externship' && placement === null ? { code: 'no-placement' } : undefined;
