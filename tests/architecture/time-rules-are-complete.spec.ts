import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { exceptionCodes, exceptionRules, timeRefusalCodes, timeRules } from '@practicum/domain';

const filesOf = (folder: string): readonly string[] => readdirSync(fileURLToPath(new URL(`../../packages/domain/src/hours/${folder}`, import.meta.url)));

describe('The hard rules about time', () => {
  const notRules = ['time-rule.ts', 'time-rules.ts', 'wall-time-refused.ts'];
  const files = filesOf('time-rules');
  const rules = files.filter((name) => !name.endsWith('.spec.ts') && !notRules.includes(name));

  it('are all in the list, each with its own code', () => {
    expect(new Set(timeRules).size).toBe(rules.length);
    expect(timeRefusalCodes).toHaveLength(rules.length);
  });

  it.each(rules)('%s has its table of accepted and refused beside it', (name) => {
    expect(files).toContain(name.replace('.ts', '.spec.ts'));
  });
});

describe('The soft rules about hours', () => {
  const files = filesOf('exceptions');

  it('are all in the list', () => {
    expect(new Set(exceptionRules).size).toBe(exceptionCodes.length);
  });

  it.each(exceptionCodes)('%s has a file of its name, and its table beside it', (code) => {
    expect(files).toEqual(expect.arrayContaining([`${code}.ts`, `${code}.spec.ts`]));
  });
});
