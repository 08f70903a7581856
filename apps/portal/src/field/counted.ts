/** A window of time is kept or not, and attempts are a limit: a bar or a share of either would say nothing. */
const uncounted: ReadonlySet<string> = new Set(['year', 'month', 'week', 'attempt']);

/** Whether have and need of a requirement can be held against each other. */
export const isCounted = (unit: string | null | undefined): boolean => !unit || !uncounted.has(unit);
