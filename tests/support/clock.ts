import { Clock } from '../../apps/api/src/platform/clock/clock.js';

/** A Monday morning in the middle of a term, where every test begins unless it says otherwise. */
export const MONDAY = '2026-05-04T14:00:00.000Z';

/** A clock that stands still until it is told to go on. */
export class TestClock extends Clock {
  private at = MONDAY;

  now(): string {
    return this.at;
  }

  set(instant: string): void {
    this.at = new Date(instant).toISOString();
  }

  forward(minutes: number): void {
    this.at = new Date(Date.parse(this.at) + minutes * 60_000).toISOString();
  }
}
