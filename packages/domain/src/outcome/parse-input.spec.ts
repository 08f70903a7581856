import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { emailShape } from '../access/index.js';
import { localDateShape, localTimeShape, zoneShape } from '../time/index.js';
import { parseInput } from './index.js';

const shape = z.strictObject({
  name: z.string().trim().min(1).max(5),
  on: localDateShape.optional(),
  at: localTimeShape.optional(),
  zone: zoneShape.optional(),
  email: emailShape.optional(),
  seats: z.int().min(1).max(9).optional(),
  kind: z.enum(['a', 'b']).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
});

const codes = (input: unknown) => {
  const read = parseInput(shape, input);
  return read.ok ? [] : read.refusals;
};

describe('an input', () => {
  it('that keeps its shape comes out trimmed', () => {
    expect(parseInput(shape, { name: ' Ana ', seats: 3 })).toEqual({ ok: true, value: { name: 'Ana', seats: 3 } });
  });

  it('may say null where a form leaves a field out', () => {
    expect(parseInput(shape, { name: 'Ana', on: null, seats: null })).toEqual({ ok: true, value: { name: 'Ana' } });
  });

  it.each([
    [{}, { code: 'FIELD_MISSING', field: 'name' }],
    [{ name: null }, { code: 'FIELD_MISSING', field: 'name' }],
    [{ name: '  ' }, { code: 'FIELD_MISSING', field: 'name' }],
    [{ name: 'Anabel' }, { code: 'FIELD_TOO_LONG', field: 'name', most: 5 }],
    [{ name: 7 }, { code: 'FIELD_NOT_UNDERSTOOD', field: 'name' }],
    [{ name: 'A', on: '2026-02-30' }, { code: 'FIELD_IS_NO_DAY', field: 'on' }],
    [{ name: 'A', at: '25:00' }, { code: 'FIELD_IS_NO_TIME', field: 'at' }],
    [{ name: 'A', zone: 'Mars' }, { code: 'FIELD_IS_NO_ZONE', field: 'zone' }],
    [{ name: 'A', email: 'nobody' }, { code: 'FIELD_IS_NO_EMAIL', field: 'email' }],
    [{ name: 'A', seats: 0 }, { code: 'FIELD_TOO_SMALL', field: 'seats', least: 1 }],
    [{ name: 'A', seats: 10 }, { code: 'FIELD_TOO_LARGE', field: 'seats', most: 9 }],
    [{ name: 'A', seats: 1.5 }, { code: 'FIELD_IS_NO_WHOLE_NUMBER', field: 'seats' }],
    [{ name: 'A', seats: '3' }, { code: 'FIELD_IS_NO_WHOLE_NUMBER', field: 'seats' }],
    [{ name: 'A', kind: 'c' }, { code: 'FIELD_NOT_ONE_OF', field: 'kind', choices: ['a', 'b'] }],
    [{ name: 'A', list: [] }, { code: 'FIELD_HAS_TOO_FEW', field: 'list', least: 1 }],
    [{ name: 'A', list: ['a', 'b', 'c'] }, { code: 'FIELD_HAS_TOO_MANY', field: 'list', most: 2 }],
    [{ name: 'A', more: 1 }, { code: 'FIELD_UNKNOWN', field: 'more' }],
    ['a word', { code: 'FIELD_NOT_UNDERSTOOD', field: '' }],
  ])('%j is refused', (input, refusal) => {
    expect(codes(input)).toEqual([refusal]);
  });

  it('hears every fault at once', () => {
    expect(codes({ on: 'soon', seats: 0 }).map(({ field }) => field)).toEqual(['name', 'on', 'seats']);
  });
});
