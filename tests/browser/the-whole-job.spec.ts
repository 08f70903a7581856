import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@practicum/fixtures';
import type { Browser, Page } from 'playwright-core';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { startApi, type TestApi } from '../support/api.js';
import { launchBrowser } from '../support/browser.js';

// The whole job once, in a real browser, against the demo school: import → place → log → verify → assess → certify → verify.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const begun = new Date();
// The school's own calendar day; the day before is over in every zone of its sites.
const dayAt = (instant: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(instant);
const today = dayAt(begun);
const yesterday = dayAt(new Date(begun.getTime() - 24 * 3_600_000));
let api: TestApi;
let browser: Browser;
let certificate = '';

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.database.ownerUrl, today);
  api.clock.set(begun.toISOString());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function signedIn(role: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true })).newPage();
  await page.goto(`${api.url}/sign-in`);
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  await page.waitForLoadState('networkidle');
  return page;
}

/** What axe finds on the page as it stands. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { axe: scanner } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] }> } };
    return (await scanner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  });
}

describe('The whole job', () => {
  it('a registrar brings in a roster, and sees every row before anything is written', async () => {
    const page = await signedIn('Registrar', desk);
    await page.goto(`${api.url}/imports`);
    expect(await faults(page)).toEqual([]);
    const roster = 'student number,given name,family name,email,program,cohort,start date\nS-9001,Wanjirũ,Kamau,wanjiru@example.test,PHB,PHB November 2026,2026-11-02\n';
    const named = roster.replace('PHB November 2026', await cohortName());
    await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(named) });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Nothing has been written yet').first().waitFor();
    expect(await faults(page)).toEqual([]);
    expect((await api.admin.query(`select 1 from student where student_number = 'S-9001'`)).rows).toEqual([]);
    await page.getByRole('button', { name: /^Import/ }).click();
    await until(async () => (await api.admin.query(`select 1 from student where student_number = 'S-9001'`)).rows.length === 1);
  });

  it('a coordinator finds the new student a place', async () => {
    const page = await signedIn('Clinical coordinator', desk);
    await page.goto(`${api.url}/placements`);
    await page.getByRole('button', { name: /^Show all/ }).first().click();
    await page.getByRole('button', { name: 'Place: Wanjirũ Kamau' }).click();
    const site = page.getByRole('combobox', { name: 'Site' }).or(page.getByRole('textbox', { name: 'Site' })).first();
    await site.click();
    await site.fill(await freeSite());
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Place the student' }).click();
    await until(async () => (await api.admin.query(`select 1 from placement p join student s on s.school_id = p.school_id and s.id = p.student_id where s.student_number = 'S-9001'`)).rows.length === 1);
    expect(await faults(page)).toEqual([]);
  });

  it('a student logs hours on a phone', async () => {
    const page = await signedIn('Student', phone);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: /^Log hours/ }).click();
    await page.getByLabel('Day it began').fill(yesterday);
    await page.getByRole('textbox', { name: 'Start' }).fill('06:00');
    await page.getByRole('textbox', { name: 'End' }).fill('07:00');
    await page.getByRole('radio', { name: 'None' }).check({ force: true });
    await page.getByRole('checkbox').check();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Send/ }).click();
    await until(async () => (await logged()).length === 1);
  });

  it('a preceptor signs them, and they are credited with the signature', async () => {
    const page = await signedIn('Preceptor', phone);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Sign all clean days/ }).click();
    await until(async () => (await logged())[0]?.status === 'credited');
  });

  it('the student’s page says how they stand with every requirement, and why', async () => {
    const page = await signedIn('Program director', desk);
    await page.goto(`${api.url}/students`);
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().waitFor();
    const { rows: [student] } = await api.admin.query<{ id: string }>(`select s.id from student s join membership m on m.student_id = s.id limit 1`);
    await page.goto(`${api.url}/students/${student?.id ?? ''}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Hours of instruction').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('the program director certifies one who is eligible, with the password again', async () => {
    const page = await signedIn('Program director', desk);
    await page.goto(`${api.url}/certify`);
    const every = page.getByRole('checkbox', { name: 'Select all rows' }).first();
    await every.waitFor();
    expect(await faults(page)).toEqual([]);
    await every.uncheck();
    await page.getByRole('row').nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Go to signature' }).or(page.getByRole('link', { name: 'Go to signature' })).first().click();
    await page.getByRole('checkbox', { name: /I have read the sentence/ }).check();
    await page.getByLabel('Your password').fill(demoPassword);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign for 1 student' }).or(page.getByRole('button', { name: /^Sign for/ })).first().click();
    await page.getByText(/1.certificate issued/).waitFor();
    const { rows } = await api.admin.query<{ number: string }>('select number from certification order by at desc limit 1');
    certificate = rows[0]?.number ?? '';
  });

  it('anyone verifies the certificate, without an account', async () => {
    const page = await (await browser.newContext({ viewport: phone, bypassCSP: true })).newPage();
    await page.goto(`${api.url}/verify/${certificate}`);
    await page.getByText('Genuine').first().waitFor();
    await page.getByText('Larkfield College').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${api.url}/verify/0000-0000-0000-0000-0000`);
    await page.getByText(/Not ours|wrong or missing/).first().waitFor();
    const paper = await fetch(`${api.url}/certificates/${certificate}.pdf`);
    expect([paper.status, (await paper.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('What the page was asked to do did not happen.');
}

async function cohortName(): Promise<string> {
  const { rows } = await api.admin.query<{ name: string }>(`select c.name from cohort c join program p on p.school_id = c.school_id and p.id = c.program_id
    where p.code = 'PHB' and c.starts_on <= '2026-11-02' and c.expected_completion_on > $1 order by c.starts_on desc limit 1`, [today]);
  return rows[0]?.name ?? '';
}

/** A site with an agreement for long and room. */
async function freeSite(): Promise<string> {
  const { rows } = await api.admin.query<{ name: string }>(`select s.name from clinical_site s join affiliation_agreement a on a.school_id = s.school_id and a.site_id = s.id
    where s.active and a.starts_on <= $1 and coalesce(a.ends_on, '2099-01-01') > $1::date + 300
      and s.capacity > (select count(*) from placement p where p.school_id = s.school_id and p.site_id = s.id and p.status in ('proposed', 'confirmed', 'active')) order by s.name limit 1`, [today]);
  return rows[0]?.name ?? '';
}

async function logged(): Promise<readonly { readonly status: string }[]> {
  const { rows } = await api.admin.query<{ status: string }>(`select s.status from time_entry t join time_entry_standing s on s.school_id = t.school_id and s.time_entry_id = t.id
    where t.at >= $1 and t.minutes = 60`, [begun]);
  return rows;
}
