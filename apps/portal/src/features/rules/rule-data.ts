// Rules while they are being written: data that may not be rules yet. Nothing is changed in place.
import { ruleFields, type RequirementWord, type RuleField } from '@practicum/domain';

export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export interface JsonRecord { readonly [key: string]: Json }

/** Where a value stands: `['routes', 0, 'requirements', 2, 'min']`. */
export type Path = readonly (string | number)[];

export const isRecord = (value: Json | undefined): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A value as a field of text shows it. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The value at a place; nothing where there is none. */
export function valueAt(value: Json | undefined, [step, ...rest]: Path): Json | undefined {
  if (step === undefined) return value;
  if (isList(value)) return valueAt(value[Number(step)], rest);
  return isRecord(value) ? valueAt(value[step], rest) : undefined;
}

/** The same data with another value at the place; without a value the key or the line is taken out. */
export function withValue(data: Json | undefined, [step, ...rest]: Path, value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (typeof step === 'number') {
    const list = isList(data) ? data : [];
    const next = rest.length === 0 ? value : withValue(list[step], rest, value);
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next);
  }
  const { [step]: before, ...others } = isRecord(data) ? data : {};
  const next = rest.length === 0 ? value : withValue(before, rest, value);
  if (next === undefined) return others;
  // A key keeps its place among the others.
  return isRecord(data) && step in data ? { ...data, [step]: next } : { ...others, [step]: next };
}

/** The place as the domain names it in a fault: `routes[0].requirements[2].min`. */
export const placeOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');

/** A rule of the kind with what can only be said in one way; the rest is for the writer. */
export function newRule(kind: RequirementWord, taken: ReadonlySet<string>): JsonRecord {
  return { kind, name: freeName(kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), taken), ...fixedIn(ruleFields(kind)) };
}

/** What fields that have to be there can only say in one way. */
export function fixedIn(fields: readonly RuleField[]): JsonRecord {
  return Object.fromEntries(fields.filter(({ needed }) => needed).flatMap((field): readonly (readonly [string, Json])[] => {
    if (field.type === 'fixed') return [[field.key, field.value]];
    return field.type === 'record' ? [[field.key, fixedIn(field.fields)]] : [];
  }));
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let number = 2;
  if (!taken.has(wanted)) return wanted;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Every name that a rule has already. */
export function namesIn(value: Json | undefined): ReadonlySet<string> {
  if (isList(value)) return new Set(value.flatMap((one) => [...namesIn(one)]));
  if (!isRecord(value)) return new Set();
  const own = 'kind' in value && typeof value['name'] === 'string' ? [value['name']] : [];
  return new Set([...own, ...Object.values(value).flatMap((one) => [...namesIn(one)])]);
}

/** Alike whatever the order of their keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other)) return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}
