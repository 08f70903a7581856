/** A placement as hours and procedures are logged for it. */
export interface Place {
  readonly id: string;
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly site: { readonly name: string; readonly zone: string };
  readonly preceptor?: { readonly name: string } | null | undefined;
}

const over = new Set(['cancelled', 'proposed']);

/** Placements that hours can be said for, the running one first. */
export const placesToLog = <P extends Place>(placements: readonly P[]): readonly P[] =>
  placements.filter(({ status }) => !over.has(status)).toSorted((a, b) => Number(b.status === 'active') - Number(a.status === 'active') || b.startsOn.localeCompare(a.startsOn));

/** The zone of this device, where no site says another. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
