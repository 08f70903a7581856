import { describe, expect, it } from '@jest/globals';
import { addMinutes } from '../time/index.js';
import { afterFailure, isConfirmed, signInRoom, type FailedAttempts, type ThrottleKind } from './index.js';

const NOW = '2026-11-23T10:00:00.000Z';

function failed(times: number, kind: ThrottleKind = 'account', at = NOW): FailedAttempts {
  let attempts: FailedAttempts | null = null;
  for (let time = 0; time < times; time += 1) attempts = afterFailure(attempts, kind, at);
  return attempts ?? { failures: 0, lastFailedAt: at, opensAt: at };
}

const waitSeconds = (attempts: FailedAttempts) => (Date.parse(attempts.opensAt) - Date.parse(NOW)) / 1_000;

describe('guessing a password', () => {
  it('costs nothing for somebody who never failed', () => expect(signInRoom(null, NOW)).toEqual({ allowed: true }));

  it.each([[1, 0], [9, 0], [10, 30], [11, 60], [12, 120], [16, 1_920], [17, 3_600], [60, 3_600]])('after %d failures costs %d seconds', (times, seconds) => {
    expect(waitSeconds(failed(times))).toBe(seconds);
  });

  it('from one address costs nothing until it is many', () => {
    expect([waitSeconds(failed(99, 'address')), waitSeconds(failed(100, 'address'))]).toEqual([0, 30]);
  });

  it('waits until the told instant, and not longer', () => {
    const attempts = failed(10);
    expect(signInRoom(attempts, addMinutes(NOW, 0))).toEqual({ allowed: false, until: '2026-11-23T10:00:30.000Z' });
    expect(signInRoom(attempts, '2026-11-23T10:00:30Z')).toEqual({ allowed: true });
  });

  it('is forgotten after a day without a failure', () => {
    expect(afterFailure(failed(30), 'account', addMinutes(NOW, 24 * 60)).failures).toBe(1);
    expect(afterFailure(failed(30), 'account', addMinutes(NOW, 24 * 60 - 1)).failures).toBe(31);
  });
});

describe('giving the password again', () => {
  it('opens weighty acts for ten minutes', () => {
    expect([isConfirmed(null, NOW), isConfirmed(NOW, addMinutes(NOW, 9)), isConfirmed(NOW, addMinutes(NOW, 10))]).toEqual([false, true, false]);
  });
});
