// Hours count for a student who is enrolled. On leave or after withdrawal they are kept, and somebody looks.
import type { ExceptionRule } from './hours-exception.js';

/** Raised when the enrollment was not running. */
export const notEnrolled: ExceptionRule = (_, { enrolled }) => (enrolled ? undefined : { code: 'not-enrolled' });
