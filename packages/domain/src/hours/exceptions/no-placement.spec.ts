import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { noPlacement } from './no-placement.js';

describe('Externship hours belong to a placement', () => {
  it('is quiet where there is one', () => {
    expect(noPlacement(saidHours(), around())).toBeUndefined();
  });

  it.each([['lab'], ['simulation'], ['didactic'], ['orientation']] as const)('asks for none for %s hours', (category) => {
    expect(noPlacement(saidHours({ category }), around({ placement: null }))).toBeUndefined();
  });

  it('is raised for externship hours without one', () => {
    expect(noPlacement(saidHours(), around({ placement: null }))).toEqual({ code: 'no-placement' });
  });
});
