import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { editionSchema, requirementsOf } from '@practicum/domain';
import { credentialCodes, editionByCode, editionOn, findCredential } from './credentials.js';

describe('the rule library', () => {
  it.each(credentialCodes)('finds %s under its code, with a name, a body and its editions', (code) => {
    const credential = findCredential(code);
    expect(credential).toMatchObject({ code, name: expect.any(String), body: expect.any(String) });
    expect(credential?.editions.every((edition) => edition.credential === code)).toBe(true);
  });

  it('does not know what is not in it', () => {
    expect(findCredential('XYZ-ABC')).toBeUndefined();
    expect(editionOn('XYZ-ABC', '2026-05-04')).toBeUndefined();
    expect(editionByCode('CPT-NHA', '1999-01')).toBeUndefined();
  });

  it.each([
    ['2022-08-31', 'initial'],
    ['2022-09-01', '2022-09'],
    ['2026-05-04', '2022-09'],
  ])('judges CPT-NHA on %s by the edition in force, %s', (on, edition) => {
    expect(editionOn('CPT-NHA', on)?.edition).toBe(edition);
    expect(editionOn('CPT-NHA', on)).toBe(editionByCode('CPT-NHA', edition));
  });

  it.each([
    ['CPT-NHA', ['TRAIN', 'MIL', 'EXP', 'PREEXT']],
    ['RMA-AMT', ['EDU', 'MIL', 'EXP', 'INSTR', 'OTHER']],
    ['CMA-AAMA', ['CAT1', 'CAT2', 'CAT3', 'CAT4']],
  ])('has every route of %s', (code, routes) => {
    for (const edition of findCredential(code)?.editions ?? []) expect(edition.routes.map((route) => route.code)).toEqual(routes);
  });

  it('has its JSON Schema beside it, as the domain reads editions', () => {
    expect(JSON.parse(readFileSync(new URL('../edition.schema.json', import.meta.url), 'utf8'))).toEqual(editionSchema());
  });

  it('calls no two requirements of a route by one name, so that a decision settles the one it means', () => {
    const routes = credentialCodes.flatMap((code) => findCredential(code)?.editions.flatMap((edition) => edition.routes) ?? []);
    for (const route of routes) {
      const names = requirementsOf(route).map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
