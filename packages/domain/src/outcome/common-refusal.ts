// What any change of anything may hear.

/** A thing that is not there and one that the actor may not see are the same answer. */
export type CommonRefusal =
  | { readonly code: 'NOT_FOUND'; readonly field?: string }
  | { readonly code: 'NOT_YOURS_TO_DO' }
  | { readonly code: 'CHANGED_MEANWHILE' }
  | { readonly code: 'KEY_USED_FOR_ANOTHER' }
  | { readonly code: 'REASON_MISSING'; readonly field: 'reason' };
