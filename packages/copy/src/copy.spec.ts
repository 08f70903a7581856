import { describe, expect, it } from '@jest/globals';
import * as copy from './index.js';

// Names that are the same word in both languages.
const SAME = new Set(['Diploma', 'EKG', 'Practicum', 'Instructor', 'Preceptor', 'English', 'Español', 'Coronal', 'No', 'Rhode Island', 'Puerto Rico', 'Open Badges 3.0']);

interface Pair {
  readonly at: string;
  readonly en: unknown;
  readonly es: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

// Every place where English and Spanish stand side by side, down to the single text.
function pairs(at: string, value: unknown): readonly Pair[] {
  if (!isRecord(value)) return [];
  if ('en' in value && 'es' in value && Object.keys(value).length === 2) return leaves(at, value['en'], value['es']);
  return Object.entries(value).flatMap(([name, part]) => pairs(`${at}.${name}`, part));
}

function leaves(at: string, en: unknown, es: unknown): readonly Pair[] {
  if (!isRecord(en) || !isRecord(es)) return [{ at, en, es }];
  return [...new Set([...Object.keys(en), ...Object.keys(es)])].flatMap((name) => leaves(`${at}.${name}`, en[name], es[name]));
}

const all = Object.entries(copy).flatMap(([name, value]) => (name === 'localeNames' ? [] : pairs(name, value)));

describe('every text of the house', () => {
  it('stands in many places', () => expect(all.length).toBeGreaterThan(300));

  it('is there in both languages, under the same name', () => {
    expect(all.filter(({ en, es }) => typeof en !== typeof es || en === undefined).map(({ at }) => at)).toEqual([]);
  });

  it('asks for as many figures in both', () => {
    const differing = all.filter(({ en, es }) => typeof en === 'function' && typeof es === 'function' && Math.abs(en.length - es.length) > 1);
    expect(differing.map(({ at }) => at)).toEqual([]);
  });

  it('is never empty, nor padded', () => {
    expect(all.filter(({ en, es }) => [en, es].some((text) => typeof text === 'string' && (text === '' || text !== text.trim()))).map(({ at }) => at)).toEqual([]);
  });

  it('is translated: whole sentences differ', () => {
    const same = all.filter(({ en, es }) => typeof en === 'string' && en === es && en.includes(' ') && !SAME.has(en));
    expect(same.map(({ at }) => at)).toEqual([]);
  });
});
