/**
 * Figures as people read them. Days and amounts stand with no-break spaces, so that "12 June" and "8 h" never part at a
 * line's end. Nothing here knows what is counted.
 */
export type Language = 'en' | 'es';

const locale: Record<Language, string> = { en: 'en-GB', es: 'es-US' };
const keepTogether = (text: string): string => text.replaceAll(' ', '\u00a0');

const dayForms = {
  /** 12 Jun */
  short: { day: 'numeric', month: 'short' },
  /** 12 June */
  long: { day: 'numeric', month: 'long' },
  /** Fri 12 Jun */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Friday 12 June */
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Friday */
  dayName: { weekday: 'long' },
  /** 12 Jun 2026 */
  year: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof dayForms;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: Language, form: DayForm): Intl.DateTimeFormat {
  const name = `${language} ${form}`;
  const known = dayFormats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale[language], { ...dayForms[form], timeZone: 'UTC' });
  dayFormats.set(name, made);
  return made;
}

/** A calendar day, `YYYY-MM-DD`, in words. */
export function formatDay(date: string, language: Language, form: DayForm = 'short'): string {
  const text = dayFormat(language, form).format(new Date(`${date}T00:00:00Z`));
  return keepTogether(text.replaceAll(',', ''));
}

/** An instant (UTC) as day and time at the reader's own place. */
export function formatInstant(instant: string, language: Language, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const text = new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone }).format(new Date(instant));
  return keepTogether(text);
}

export const formatCount = (count: number, language: Language): string => new Intl.NumberFormat(language === 'en' ? 'en-US' : 'es-US').format(count);

/** 41:00 — for columns and meters. */
export function formatClock(minutes: number, language: Language): string {
  const whole = Math.abs(minutes);
  const hours = formatCount(Math.floor(whole / 60), language);
  return `${minutes < 0 ? '−' : ''}${hours}:${String(whole % 60).padStart(2, '0')}`;
}

/** 66 h 15 min — for phones and sentences. Minutes are left out where there are none, unless `exact`. */
export function formatHours(minutes: number, language: Language, exact = false): string {
  const whole = Math.abs(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts: string[] = [];
  if (hours > 0 || exact || rest === 0) parts.push(`${formatCount(hours, language)} h`);
  if (rest > 0 || exact) parts.push(`${exact ? String(rest).padStart(2, '0') : rest} min`);
  return keepTogether(`${minutes < 0 ? '−' : ''}${parts.join(' ')}`);
}

/** The time of day of an instant where it was, `07:05`. */
export const formatTime = (instant: string, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) }).format(new Date(instant));
