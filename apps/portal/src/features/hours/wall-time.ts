const formats = new Map<string, Intl.DateTimeFormat>();

/** The time of day on the site's clock, `HH:MM`. */
export function wallTime(instant: string, zone: string): string {
  const known = formats.get(zone);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  if (!known) formats.set(zone, format);
  return format.format(new Date(instant));
}
