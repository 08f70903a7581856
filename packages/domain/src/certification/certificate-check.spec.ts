import { describe, expect, it } from '@jest/globals';
import { fileVerdict, holdingFaults, mayBeReliedOn, revocationAnswers, signatureAnswers } from './certificate-check.js';

describe('A certificate file', () => {
  it('may be relied on where the signature is genuine, the list says good and nothing stands against it', () => {
    expect(mayBeReliedOn({ signature: 'genuine', revocation: 'good', faults: [] })).toBe(true);
  });

  it.each([
    ...signatureAnswers.filter((one) => one !== 'genuine').map((signature) => ({ signature, revocation: 'good', faults: [] }) as const),
    ...revocationAnswers.filter((one) => one !== 'good').map((revocation) => ({ signature: 'genuine', revocation, faults: [] }) as const),
    { signature: 'genuine', revocation: 'good', faults: ['expired'] } as const,
    { signature: 'genuine', revocation: 'good', faults: ['not-yet'] } as const,
  ])('may not be relied on with %j', (found) => {
    expect(mayBeReliedOn(found)).toBe(false);
  });

  it.each([
    ['genuine', { signature: 'genuine', revocation: 'good', faults: [] }],
    ['revoked', { signature: 'genuine', revocation: 'revoked', faults: ['revoked', 'expired'] }],
    ['expired', { signature: 'genuine', revocation: 'good', faults: ['expired'] }],
    ['expired', { signature: 'genuine', revocation: 'unknown', faults: ['expired', 'list-not-given'] }],
    ['not-yet', { signature: 'genuine', revocation: 'good', faults: ['not-yet'] }],
    ['not-checked', { signature: 'genuine', revocation: 'unknown', faults: ['list-not-given'] }],
    ['not-checked', { signature: 'genuine', revocation: 'unknown', faults: [] }],
    ['forged', { signature: 'forged', revocation: 'good', faults: ['altered'] }],
    ['unknown-key', { signature: 'unknown-key', revocation: 'revoked', faults: ['key-not-given'] }],
  ] as const)('is %s with %j', (word, found) => {
    expect(fileVerdict(found)).toBe(word);
  });

  it('is never genuine where it may not be relied on', () => {
    for (const signature of signatureAnswers) for (const revocation of revocationAnswers) for (const faults of [[], ...holdingFaults.map((fault) => [fault])]) {
      expect(fileVerdict({ signature, revocation, faults }) === 'genuine').toBe(mayBeReliedOn({ signature, revocation, faults }));
    }
  });
});
