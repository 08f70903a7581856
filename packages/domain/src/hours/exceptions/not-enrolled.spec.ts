import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { notEnrolled } from './not-enrolled.js';

describe('Hours count for a student who is enrolled', () => {
  it('is quiet about one who is', () => {
    expect(notEnrolled(saidHours(), around())).toBeUndefined();
  });

  it('is raised by one who is not', () => {
    expect(notEnrolled(saidHours(), around({ enrolled: false }))).toEqual({ code: 'not-enrolled' });
  });
});
