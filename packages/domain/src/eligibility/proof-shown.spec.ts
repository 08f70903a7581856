import { describe, expect, it } from '@jest/globals';
import { assess } from './assess.js';
import { parseEdition, type Edition } from './edition.js';
import { proofShown } from './proof-shown.js';

const route = (code: string, ...requirements: readonly object[]) => ({
  code, name: code, requirements, source: 'A rule', sourceDate: '2026', confidence: 'confirmed',
});
const completed = { kind: 'programCompletion', name: 'completed', status: 'completed' };
const instructor = route('INSTR', { kind: 'unknown', name: 'long-service' });
const school = route('SCHOOL', completed);
const inGroup = route('GROUP', { kind: 'anyOf', name: 'either', of: [completed] });
const nurse = route('NURSE', { kind: 'credentialHeld', name: 'nurse', anyOf: ['RN'], state: 'current' });

function editionOf(...routes: readonly object[]): Edition {
  const parsed = parseEdition({
    credential: 'X-Y', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'medical-assistant', edition: 'initial', effectiveOn: null, routes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

function shown(person: object, ...routes: readonly object[]) {
  const edition = editionOf(...routes);
  const proof = assess(edition, { person } as never, '2026-05-04');
  const { verdict, routes: told } = proofShown(proof, edition);
  return [verdict, told.map((one) => one.route)];
}

describe('the routes that a proof is told by', () => {
  const card = { credentials: [{ code: 'RN', issuedOn: '2020-01-01', expiresOn: null }] };

  it('are those that ask about a program, though another is left to a person', () => {
    expect(shown({}, instructor, school, inGroup, nurse)).toEqual(['not-yet', ['SCHOOL', 'GROUP']]);
  });

  it('are all of them where the student is eligible by any', () => {
    expect(shown(card, school, nurse)).toEqual(['eligible', ['SCHOOL', 'NURSE']]);
  });

  it('are all of them where none asks about a program', () => {
    expect(shown({}, instructor, nurse)).toEqual(['needs-person', ['INSTR', 'NURSE']]);
  });
});
