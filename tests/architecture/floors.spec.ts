import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { house } from '../support/sources.js';

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] };
}

function cruise(folder: string): Cruise['summary'] {
  const program = join(house, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [program, '--config', join(house, '.dependency-cruiser.cjs'), '--output-type', 'json', 'packages', 'apps', 'tests'];
  const answer = (): string => execFileSync('node', args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } });
  return (JSON.parse(withoutFailing(answer)) as Cruise).summary;
}

// It ends with the number of violations; the report is on its standard output all the same.
function withoutFailing(answer: () => string): string {
  try {
    return answer();
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

const told = ({ violations }: Cruise['summary']): readonly string[] => violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe('The floors of the house', () => {
  it('are kept by every import, type imports included', () => {
    const summary = cruise(house);
    expect(summary.totalCruised).toBeGreaterThan(50);
    expect(told(summary)).toEqual([]);
  });
});

describe('The watch over the floors', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'practicum-floors-'));
    symlinkSync(join(house, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
    for (const [path, text] of Object.entries(brokenHouse)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const brokenHouse: Readonly<Record<string, string>> = {
    'packages/domain/src/time/index.ts': "import type { Entry } from '../hours/entry.js';\nexport type Time = Entry;\n",
    'packages/domain/src/hours/index.ts': "export type { Entry } from './entry.js';\n",
    'packages/domain/src/hours/entry.ts': "import type { Time } from '../time/index.js';\nexport type Entry = Time;\n",
    'packages/domain/src/parking/index.ts': "import type { Time } from '../time/index.js';\nexport type Lot = Time;\n",
    'packages/copy/src/index.ts': "import { readFileSync } from 'node:fs';\nimport '../../local/src/places.js';\nexport const sentence = readFileSync;\n",
    'packages/local/src/places.js': 'export const root = 1;\n',
    'apps/api/src/platform/log.ts': "import '../hours/hours.module.js';\nexport const log = 1;\n",
    'apps/api/src/hours/hours.module.ts': "import '../../../portal/src/ui/button.js';\nexport const hours = 1;\n",
    'apps/portal/src/ui/button.ts': "import '../features/hours/page.js';\nexport const button = 1;\n",
    'apps/portal/src/features/hours/page.ts': "import '../site/page.js';\nimport '../../nowhere.js';\nexport const page = 1;\n",
    'apps/portal/src/features/site/page.ts': "import '../../../../../tests/journeys/one.js';\nexport const page = 1;\n",
    'tests/journeys/one.ts': 'export const one = 1;\n',
  };

  it('sees every kind of broken import', () => {
    const names = new Set(cruise(folder).violations.map(({ rule }) => rule.name));
    expect([...names].sort()).toEqual([
      'api-knows-no-portal',
      'domain-faces',
      'domain-floor-1',
      'every-folder-has-a-floor',
      'features-meet-in-the-router',
      'no-circle',
      'nothing-missing',
      'packages-are-met-at-their-face',
      'packages-use-the-domain-alone',
      'platform-knows-no-feature',
      'specs-use-support-alone',
      'tests-are-the-roof',
      'ui-knows-no-feature',
    ]);
  });
});
