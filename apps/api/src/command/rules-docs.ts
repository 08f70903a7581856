import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { credentialCodes, findCredential } from '@practicum/credentials';
import { ANSWERED, MISUSED, type CommandIo } from './command-io.js';
import { credentialIndex, credentialPage } from './credential-page.js';

/** Every page of the rule library by its file name. */
export function rulePages(): ReadonlyMap<string, string> {
  const credentials = credentialCodes.flatMap((code) => findCredential(code) ?? []);
  const latest = credentials.flatMap(({ editions }) => editions.at(-1) ?? []);
  return new Map([['README.md', credentialIndex(latest)], ...credentials.map(({ code, editions }) => [`${code}.md`, credentialPage(editions)] as const)]);
}

/** `rules docs`: writes the rule library as pages to read; pages of credentials that are no longer there go. */
export async function run([folder, ...rest]: readonly string[], io: CommandIo): Promise<number> {
  if (!folder || rest.length > 0) {
    io.err('Say where the pages go: rules docs FOLDER.\n');
    return MISUSED;
  }
  const pages = rulePages();
  await mkdir(folder, { recursive: true });
  const left = (await readdir(folder)).filter((name) => name.endsWith('.md') && !pages.has(name));
  await Promise.all(left.map((name) => rm(join(folder, name))));
  await Promise.all([...pages].map(([name, text]) => writeFile(join(folder, name), text)));
  io.out(`${pages.size} pages in ${folder}.\n`);
  return ANSWERED;
}
