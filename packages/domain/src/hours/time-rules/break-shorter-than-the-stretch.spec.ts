import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { breakShorterThanTheStretch } from './break-shorter-than-the-stretch.js';

describe('A break leaves something of the stretch', () => {
  it.each([[0], [30], [509]])('lets %d minutes of 510 pass', (breakMinutes) => {
    expect(breakShorterThanTheStretch(saidHours({ breakMinutes }), around())).toBeUndefined();
  });

  it.each([[510], [600], [-1]])('refuses %d minutes of 510', (breakMinutes) => {
    expect(breakShorterThanTheStretch(saidHours({ breakMinutes }), around())).toEqual({
      code: 'BREAK_NOT_SHORTER_THAN_THE_STRETCH',
      field: 'breakMinutes',
      breakMinutes,
      stretchMinutes: 510,
    });
  });
});
