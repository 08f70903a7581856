// Figures of requirements with the unit that the rule counts in.
import { eligibilityCopy } from '@practicum/copy';
import { findingUnits, type FindingUnit } from '@practicum/domain';
import { formatClock, formatCount, type Language } from '../ui/format';

const MINUTES_AN_HOUR = 60;
const hours: ReadonlySet<string> = new Set(['hour', 'clock-hour', 'contact-hour']);
const isUnit = (unit: string): unit is FindingUnit => (findingUnits as readonly string[]).includes(unit);

/** A figure as it stands in a column: hours as `41:00`, all else as a number. */
export function figureText(figure: number, unit: string | null | undefined, language: Language): string {
  if (unit && hours.has(unit)) return formatClock(Math.round(figure * MINUTES_AN_HOUR), language);
  if (unit === 'minute' || unit === 'minutes') return formatClock(figure, language);
  return formatCount(Math.round(figure * 100) / 100, language);
}

/** The figure with its unit's word: `41:00 h`, `3 years`. */
export function figureWithUnit(figure: number, unit: string | null | undefined, language: Language): string {
  const text = figureText(figure, unit, language);
  if (!unit) return text;
  if (hours.has(unit) || unit.startsWith('minute')) return `${text}\u00a0h`;
  const word = isUnit(unit) ? eligibilityCopy[language].units[unit](figure) : '';
  return word ? `${text}\u00a0${word}` : text;
}
