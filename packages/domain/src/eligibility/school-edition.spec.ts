import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { parseEdition } from './edition.js';
import { anEdition } from './edition.fixture.js';
import { changeEdition, confirmEditionInput, draftEdition, type DraftEditionInput } from './school-edition.js';

const source = anEdition({ credential: 'CPT-NHA', kind: 'national-certification', attempts: undefined });
const copy: DraftEditionInput = { credential: 'CPT-NHA-LARK', name: 'CPT as Larkfield reads it', effectiveOn: '2026-08-15', fromCredential: 'CPT-NHA', fromEdition: 'initial' };
const at = { school: 'Larkfield College', source, isPublished: (code: string) => code === 'CPT-NHA', own: ['2025-01'] };

describe("a school's own edition", () => {
  it('copied from a body keeps its rules and its body, under a code, a name and a month of its own', () => {
    expect(draftEdition(copy, at)).toEqual({
      ok: true,
      value: { ...source, credential: 'CPT-NHA-LARK', name: 'CPT as Larkfield reads it', edition: '2026-08', effectiveOn: '2026-08-15' },
    });
  });

  it("copied from a pattern becomes the school's own requirements", () => {
    expect(draftEdition(copy, { ...at, source: anEdition({ kind: 'shape' }) })).toMatchObject({ ok: true, value: { kind: 'school' } });
  });

  it('begun from nothing asks for the completed program, and is well formed', () => {
    const begun = draftEdition({ credential: 'MA-GRADUATION', name: 'Graduation', effectiveOn: '2026-08-15', occupation: 'medical-assistant' }, { ...at, source: undefined });
    expect(begun).toMatchObject({ ok: true, value: { kind: 'school', body: 'Larkfield College', routes: [{ code: 'STD', requirements: [{ kind: 'programCompletion' }] }] } });
    expect(parseEdition(begun.ok && begun.value)).toEqual(begun);
  });

  it.each([
    ['an edition that is not there', copy, { ...at, source: undefined }, 'EDITION_UNKNOWN'],
    ['the code of a published credential', { ...copy, credential: 'CPT-NHA' }, at, 'CREDENTIAL_PUBLISHED'],
    ['a month that has an edition', { ...copy, effectiveOn: '2025-01-31' }, at, 'EDITION_THERE'],
  ])('is refused with %s', (_what, input, surroundings, code) => {
    expect(draftEdition(input, surroundings)).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('needs an edition to copy or an occupation', () => {
    const input = { credential: 'MA-GRADUATION', name: 'Graduation', effectiveOn: '2026-08-15' };
    expect(draftEdition(input, { ...at, source: undefined })).toEqual({ ok: false, refusals: [{ code: 'FIELD_MISSING', field: 'occupation' }] });
  });
});

describe('changing a draft', () => {
  const draft = anEdition();

  it('takes well-formed rules of the same edition', () => {
    const rules = { ...draft, name: 'Another name' };
    expect(changeEdition(draft, false, rules)).toEqual({ ok: true, value: rules });
  });

  it.each([
    ['what is not there', undefined, false, draft, { code: 'EDITION_UNKNOWN', field: 'edition' }],
    ['what is confirmed', draft, true, draft, { code: 'EDITION_CONFIRMED', field: 'edition' }],
    ['another edition', draft, false, { ...draft, credential: 'Z' }, { code: 'EDITION_RENAMED', field: 'rules' }],
  ])('refuses %s', (_what, current, isConfirmed, rules, refusal) => {
    expect(changeEdition(current, isConfirmed, rules)).toEqual({ ok: false, refusals: [refusal] });
  });

  it('names the place of every fault in the rules', () => {
    const routes = [{ ...draft.routes[0], colour: 'red', requirements: [{ kind: 'hours', name: 'x', category: 'externship', min: -1 }] }];
    const refused = changeEdition(draft, false, { ...draft, routes });
    expect(refused.ok || refused.refusals.map(({ field }) => field).sort()).toEqual(['routes[0].colour', 'routes[0].requirements[0].min']);
  });
});

describe('confirming an edition', () => {
  it('says against which page', () => {
    expect(parseInput(confirmEditionInput, { credential: 'X-Y', edition: 'initial', against: ' ' })).toMatchObject({ ok: false, refusals: [{ field: 'against' }] });
  });
});
