import { describe, expect, it } from '@jest/globals';
import { localTimeToInstant } from '../../time/zoned.js';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { localTimeExists } from './local-time-exists.js';

describe('A wall time that the clock skipped is refused', () => {
  const springForward = (time: string) => localTimeToInstant('2026-03-08', time, 'America/Los_Angeles');

  it('lets the hour before and the hour after pass', () => {
    const said = saidHours({ clinicalDate: '2026-03-08', starts: springForward('01:59'), ends: springForward('03:00') });
    expect(localTimeExists(said, around())).toBeUndefined();
  });

  it.each([['startsAt'], ['endsAt']] as const)('refuses a skipped %s and says which times lie nearest', (field) => {
    const whole = { starts: springForward('00:30'), ends: springForward('06:00') };
    const said = saidHours({ ...whole, [field === 'startsAt' ? 'starts' : 'ends']: springForward('02:30') });
    const refusal = localTimeExists(said, around());
    expect(refusal).toMatchObject({ code: 'LOCAL_TIME_DOES_NOT_EXIST', field, time: '02:30' });
    expect(refusal).toMatchObject({ candidates: [{ time: '01:30' }, { time: '03:30' }] });
  });
});
