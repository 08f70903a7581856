import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { startApi, type TestApi } from '../support/api.js';
import { launchBrowser } from '../support/browser.js';

// A program director stands by published rules, and writes the school's own: copy → edit → what would change → confirm.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const begun = new Date();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(begun);
const own = { credential: 'CPT-NHA-LARK', edition: today.slice(0, 7) };
let api: TestApi;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.database.ownerUrl, today);
  api.clock.set(begun.toISOString());
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', bypassCSP: true })).newPage();
  await page.goto(`${api.url}/sign-in`);
  await page.getByRole('button', { name: /^Program director/ }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

/** What axe finds on the page as it stands. */
async function faults(): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { axe: scanner } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] }> } };
    return (await scanner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  });
}

const against = async (credential: string) => (await api.admin.query<{ against: string }>('select against from edition_confirmation where credential = $1', [credential])).rows;

describe('The rules on the portal', () => {
  it('are confirmed against a page that is named', async () => {
    await page.goto(`${api.url}/rules`);
    await page.getByRole('link', { name: /^CMA-AAMA/ }).click();
    await page.getByRole('heading', { name: 'Nobody has confirmed these rules of CMA-AAMA' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^Read and confirm/ }).click();
    await page.getByLabel('Read against').fill('https://www.aama-ntl.org/cma-aama-exam/eligibility');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Confirm this edition' }).click();
    await page.getByRole('heading', { name: 'The school stands by these rules of CMA-AAMA' }).waitFor();
    expect(await against('CMA-AAMA')).toEqual([{ against: 'https://www.aama-ntl.org/cma-aama-exam/eligibility' }]);
  });

  it('are copied under a code of the school’s own', async () => {
    await page.goto(`${api.url}/rules/CPT-NHA`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByLabel('Code').fill(own.credential);
    await page.getByLabel('First day in force').fill(today);
    await page.getByRole('button', { name: 'Make the copy' }).click();
    await page.waitForURL(`**/rules/${own.credential}/${own.edition}/edit`);
  });

  it('are edited where they stand; what is wrong is said there, and nothing wrong is saved', async () => {
    const route = page.getByRole('region', { name: 'Route: Training program' });
    await route.getByRole('button', { name: 'Edit: Successful venipunctures on living people' }).click();
    const least = route.getByRole('group', { name: 'Successful venipunctures on living people' }).getByLabel('At least', { exact: true });
    await least.fill('');
    await page.getByText('1 place needs a correction before it can be saved.').waitFor();
    await page.getByText('Fill this in.').waitFor();
    await route.getByRole('group', { name: 'Procedures' }).getByLabel('At least', { exact: true }).fill('4000');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Everything is saved. It judges nobody until it is confirmed.').waitFor();
    const { rows } = await api.admin.query<{ version: number; min: string }>(
      `select version, jsonb_path_query_first(rules, '$.routes[0].requirements[*] ? (@.name == "venipunctures").min') as min from school_edition where credential = $1`, [own.credential],
    );
    expect(rows).toEqual([{ version: 2, min: 4000 }]);
  });

  it('tell for each student what they would change, before they apply', async () => {
    await page.getByRole('link', { name: 'What would change' }).click();
    await page.getByRole('heading', { name: /students would stand otherwise$/ }).waitFor();
    await page.getByText('Stand worse').waitFor();
    await page.getByText(/Successful venipunctures on living people: \d+ of 4,000/).first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('are confirmed, and stay as they are from then on', async () => {
    await page.goto(`${api.url}/rules/${own.credential}/${own.edition}`);
    await page.getByRole('button', { name: /^Read and confirm/ }).click();
    await page.getByLabel('Read against').fill('Faculty minutes of 12 November');
    await page.getByRole('button', { name: 'Confirm this edition' }).click();
    await page.getByRole('heading', { name: `The school stands by these rules of ${own.credential}` }).waitFor();
    expect(await against(own.credential)).toEqual([{ against: 'Faculty minutes of 12 November' }]);
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
  });

  it('are put to a program as its credential', async () => {
    const { rows: [program] } = await api.admin.query<{ id: string }>(`select id from program where code = 'PHB'`);
    await page.goto(`${api.url}/programs/${program?.id ?? ''}`);
    await page.getByRole('button', { name: 'Change the program' }).click();
    const credentials = page.getByRole('dialog').getByLabel('Exams', { exact: false }).first();
    await credentials.click();
    await credentials.fill(own.credential);
    await page.getByRole('option', { name: new RegExp(`^${own.credential}`) }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText(/ was changed$/).waitFor();
    const { rows } = await api.admin.query<{ credential: string }>('select credential from program_credential where program_id = $1 order by position', [program?.id]);
    expect(rows.map(({ credential }) => credential)).toContain(own.credential);
  });
});
