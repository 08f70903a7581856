import { describe, expect, it } from '@jest/globals';
import { isBackDated } from './back-dated.js';
import { leafText, type LedgerEvent } from './event-leaf.js';

const event: LedgerEvent = {
  id: '01990000-0000-7000-8000-000000000001', school: '01990000-0000-7000-8000-000000000002', at: '2026-05-04T14:00:00.000000Z', actor: null, role: 'system', action: 'school.opened',
  subject: { kind: 'school', id: '01990000-0000-7000-8000-000000000002' }, student: null, before: null, after: null, data: { b: 1, a: ['ñ'] },
};

describe('An event as a leaf', () => {
  it('is written in one way only: keys in their order, no blanks', () => {
    expect(leafText(event)).toBe(
      '{"action":"school.opened","actor":null,"after":null,"at":"2026-05-04T14:00:00.000000Z","before":null,"data":{"a":["ñ"],"b":1},"format":"practicum-event-1",'
      + '"id":"01990000-0000-7000-8000-000000000001","role":"system","school":"01990000-0000-7000-8000-000000000002","student":null,'
      + '"subject":{"id":"01990000-0000-7000-8000-000000000002","kind":"school"}}',
    );
  });

  it.each<[keyof LedgerEvent, unknown]>([
    ['id', 'x'], ['school', 'x'], ['at', '2026-05-04T14:00:00.000001Z'], ['actor', 'x'], ['role', null], ['action', 'x'], ['subject', { kind: 'school', id: 'x' }],
    ['student', 'x'], ['before', '00'], ['after', '00'], ['data', { a: ['n'], b: 1 }],
  ])('is another leaf where its %s is another', (key, value) => {
    expect(leafText({ ...event, [key]: value })).not.toBe(leafText(event));
  });
});

describe('An event that comes after a signed head', () => {
  it.each([
    ['at the same moment', '2026-05-04T14:00:00.000000Z', false],
    ['from within the hour before, when it may have been on its way', '2026-05-04T13:00:00.000000Z', false],
    ['from more than an hour before', '2026-05-04T12:59:59.999000Z', true],
    ['from another year', '2025-05-04T14:00:00.000000Z', true],
    ['from later', '2026-05-05T00:00:00.000000Z', false],
  ])('%s: is it back-dated?', (_says, at, expected) => {
    expect(isBackDated(at, '2026-05-04T14:00:00.000Z')).toBe(expected);
  });
});
