import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { demoPassword, demoSignIns } from '@practicum/fixtures';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { house } from '../support/sources.js';

// What the front door says is held to what is there.
const read = (path: string): string => readFileSync(join(house, path), 'utf8');
const readme = read('README.md');

async function ran(args: readonly string[]): Promise<string> {
  let out = '';
  await dispatch(args, { stdin: process.stdin, out: (text) => void (out += text), err: (text) => void (out += text), today: () => '2026-05-04', env: {} });
  return out;
}

const tableWords = (heading: string): readonly string[] => {
  const [, after = ''] = readme.split(`| ${heading} |`);
  const [table = ''] = after.split('\n\n');
  return [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word));
};

describe('The README', () => {
  it('shows what its example really answers', async () => {
    const [, command = ''] = /practicum -- (assess --credential .*)/.exec(readme) ?? [];
    const [, shown = ''] = /```text\n([^]*?)```/.exec(readme) ?? [];
    const args = command.split(' ').map((word) => (word.endsWith('.json') ? join(house, word) : word));
    expect(shown.length).toBeGreaterThan(200);
    // Days hold together by a space that does not break; a README has the ordinary one.
    expect((await ran(args)).replaceAll(/[\u00a0\u202f]/g, ' ').slice(0, shown.length)).toBe(shown);
  });

  it('names every verb, and no other', async () => {
    const known = [...(await ran(['--help'])).matchAll(/^ {2}([a-z]+(?: (?:create|verify))?)/gm)].map(([, verb]) => verb);
    const named = tableWords('verb').map((words) => /^[a-z]+(?: (?:create|verify))?/.exec(words)?.[0]);
    expect([...new Set(named)].sort()).toEqual([...new Set(known)].sort());
  });

  it('names every variable of the environment, as the example file does, and no other', () => {
    const parsed = [...read('apps/api/src/platform/config/env.ts').matchAll(/^ {2}([A-Z_]+): (?:z|postgresUrl)/gm)].map(([, name]) => name);
    // The launcher says it to the server; nobody else does.
    const wanted = parsed.filter((name) => name !== 'PRACTICUM_EMBEDDED').sort();
    expect(wanted.length).toBeGreaterThan(10);
    expect(tableWords('variable').toSorted()).toEqual(wanted);
    expect([...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name).sort()).toEqual(wanted);
  });

  it('lets in everybody who it says can sign in to the demo', () => {
    for (const { email } of demoSignIns) expect(readme).toContain(`\`${email}\``);
    expect(readme).toContain(`\`${demoPassword}\``);
  });

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path = '']) => path).filter((path) => !path.startsWith('docs/screens/'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(join(house, path)))).toEqual([]);
  });
});
