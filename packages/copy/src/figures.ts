// Days, hours and counts as a person reads them. Figure and unit are held together by a no-break space.
import type { Instant, LocalDate, Locale, Minutes } from '@practicum/domain';

const NBSP = '\u00a0';
const tags = { en: 'en-GB', es: 'es-ES' } as const satisfies Record<Locale, string>;
const numberTags = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(tags[locale], options)));
  return made;
}

/** A day: `12 June 2026`, `12 de junio de 2026`. */
export function dayText(locale: Locale, day: LocalDate): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return format(locale, 'day', options).format(new Date(`${day}T00:00:00Z`)).replace(' ', NBSP);
}

/** A day of the present year: `12 June`, `12 de junio`. */
export function shortDayText(locale: Locale, day: LocalDate): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return format(locale, 'short', options).format(new Date(`${day}T00:00:00Z`)).replace(' ', NBSP);
}

/** The wall time of an instant in a zone: `14:05`. */
export function timeText(locale: Locale, at: Instant, zone: string): string {
  return format(locale, `time ${zone}`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at));
}

/** Minutes as hours: `8 h`, `66 h 15 min`, `45 min`. */
export function hoursText(minutes: Minutes): string {
  const sign = minutes < 0 ? '−' : '';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const parts = [hours > 0 ? `${hours}${NBSP}h` : '', rest > 0 || hours === 0 ? `${rest}${NBSP}min` : ''].filter((part) => part !== '');
  return sign + parts.join(NBSP);
}

/** Minutes as `h:mm`, for tables: `41:00`. */
export function clockText(minutes: Minutes): string {
  const sign = minutes < 0 ? '−' : '';
  return `${sign}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}

/** A number with the reader's separators. */
export function numberText(locale: Locale, number: number): string {
  return number.toLocaleString(numberTags[locale]);
}

/** `1 student`, `2 students`: the figure with its noun, held together. */
export function countText(locale: Locale, count: number, one: string, many: string): string {
  return `${numberText(locale, count)}${NBSP}${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** `a`, `a or b`, `a, b or c`. */
export function choiceText(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tags[locale], { type: 'disjunction' }).format(items);
}
