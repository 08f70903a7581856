import { describe, expect, it } from '@jest/globals';
import { keepCampus } from './keep-campus.js';

const known = [{ id: 'main', name: 'Main' }, { id: 'north', name: 'North' }];

describe('A campus', () => {
  it.each([
    ['is added with its state', { name: 'South', jurisdiction: 'US-LA' }],
    ['is given its state', { campusId: 'main', name: 'Main', jurisdiction: 'US-LA' }],
    ['is renamed', { campusId: 'main', name: 'Old Main' }],
  ] as const)('%s', (_, input) => expect(keepCampus(input, known)).toEqual({ ok: true, value: input }));

  it.each([
    ['takes no other’s name', { campusId: 'main', name: 'North' }, 'CAMPUS_NAME_TAKEN'],
    ['is not added twice', { name: 'Main' }, 'CAMPUS_NAME_TAKEN'],
    ['is changed only where it is', { campusId: 'east', name: 'East' }, 'CAMPUS_NOT_FOUND'],
  ] as const)('%s', (_, input, code) => expect(keepCampus(input, known)).toMatchObject({ ok: false, refusals: [{ code }] }));
});
