import { randomBytes } from 'node:crypto';
import { millisecondsNow } from './clock/clock.js';

let lastMilliseconds = 0;
let counter = 0;

/** A new id: UUID version 7 (RFC 9562), so that rows made together lie together and sort by their making. */
export function newId(): string {
  const bytes = randomBytes(16);
  const milliseconds = Math.max(millisecondsNow(), lastMilliseconds);
  // Within one millisecond the twelve bits after the version count up; when they are spent, the next millisecond is borrowed.
  counter = milliseconds === lastMilliseconds ? counter + 1 : 0;
  lastMilliseconds = counter > 0xfff ? milliseconds + 1 : milliseconds;
  if (counter > 0xfff) counter = 0;
  bytes.writeUIntBE(lastMilliseconds, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for what could be an id of ours. */
export function isId(given: string): boolean {
  return ID.test(given);
}

/** The id that was given, or one that nothing has: what could never be an id finds nothing, as any unknown id does. */
export function asId(given: string): string {
  return isId(given) ? given : '00000000-0000-0000-0000-000000000000';
}
