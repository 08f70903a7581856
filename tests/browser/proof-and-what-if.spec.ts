import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoSignInDocument, EnrollmentEligibilityDocument } from '@practicum/contract/client';
import { demoPassword } from '@practicum/fixtures';
import type { Browser, Page } from 'playwright-core';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { expectMember, insert, startApi, type TestApi } from '../support/api.js';
import { launchBrowser } from '../support/browser.js';

// A proof in a real browser: what would be is worked out on the page and is what the server answers; a held result is released.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TODAY = '2026-11-23';
const ANOTHER_DAY = '2027-02-28';
interface Held { readonly schoolId: string; readonly studentId: string; readonly enrollmentId: string }
let api: TestApi;
let browser: Browser;
let held: Held;

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.database.ownerUrl, TODAY);
  api.clock.set(`${TODAY}T18:00:00Z`);
  browser = await launchBrowser();
  const { rows } = await api.admin.query<Held>(`select e.school_id as "schoolId", e.student_id as "studentId", e.id as "enrollmentId" from record_fact f
    join enrollment e on e.school_id = f.school_id and e.student_id = f.student_id where f.section = 'exams' and f.fact ->> 'route' = 'PREEXT'`);
  if (!rows[0]) throw new Error('The demo school has nobody whose exam result is held.');
  held = rows[0];
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function signedIn(role: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true })).newPage();
  await page.goto(`${api.url}/sign-in`);
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return page;
}

/** What axe finds on the page as it stands. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { axe: scanner } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] }> } };
    return (await scanner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  });
}

async function told(on: string): Promise<string> {
  const director = api.anyone();
  expectMember((await director.send(DemoSignInDocument, { role: 'program-director' })).demoSignIn, 'SignedIn');
  const { student } = await director.send(EnrollmentEligibilityDocument, { studentId: held.studentId, on });
  return student?.enrollments.find(({ id }) => id === held.enrollmentId)?.eligibility.find(({ credential }) => credential === 'CPT-NHA')?.says ?? '';
}

async function procedures(procedure: string, count: number): Promise<void> {
  const id = randomUUID();
  const owner = { school_id: held.schoolId, student_id: held.studentId, enrollment_id: held.enrollmentId };
  await insert(api.admin, 'procedure_entry', { ...owner, id, client_key: id, procedure, count, role: 'performed', subject: 'live', successful: true, unaided: true, activity: 'externship', clinical_date: '2026-11-20' });
  await insert(api.admin, 'procedure_standing', { ...owner, procedure_entry_id: id, status: 'verified' });
}

describe('A student’s proof', () => {
  it('answers “what if” at once, with the keyboard, and as the server does', async () => {
    const page = await signedIn('Program director', { width: 1440, height: 900 });
    await page.goto(`${api.url}/students/${held.studentId}`);
    const answer = page.locator('[data-credential="CPT-NHA"] p').first();
    await answer.waitFor();
    expect(await answer.textContent()).toBe(await told(TODAY));
    await page.keyboard.press('w');
    expect(await page.getByLabel('Judge on').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.getByLabel('Judge on').fill(ANOTHER_DAY);
    const then = await told(ANOTHER_DAY);
    await page.locator('[data-credential="CPT-NHA"] p').filter({ hasText: then }).first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('is told for any credential of the library', async () => {
    const page = await signedIn('Program director', { width: 1440, height: 900 });
    await page.goto(`${api.url}/students/${held.studentId}?credential=CA-CPT1`);
    await page.getByText('The program does not prepare for CA-CPT1').waitFor();
    await page.getByText('Edition').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('counts down what the body holds until the director releases it', async () => {
    await procedures('venipuncture', 30);
    await procedures('finger-stick', 10);
    const page = await signedIn('Program director', { width: 390, height: 844 });
    await page.goto(`${api.url}/today`);
    await page.getByRole('link', { name: /^Release: / }).first().click();
    const card = page.getByRole('region', { name: 'Passed, not released: CPT-NHA' });
    await card.getByText('Deadline not known: ask NHA').waitFor();
    await card.getByRole('button', { name: 'Set the deadline' }).click();
    await page.getByLabel('Days from the exam').fill('90');
    await page.getByLabel('Where it is written').fill('NHA, letter of 1 October 2026');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Set the deadline' }).click();
    await card.getByText(/^56.days left$/).waitFor();
    expect(await faults(page)).toEqual([]);
    await card.getByRole('button', { name: 'Release the held result' }).click();
    await page.getByLabel('Your password').fill(demoPassword);
    await page.getByRole('dialog').getByRole('button', { name: 'Release the held result' }).click();
    await card.waitFor({ state: 'detached' });
    const { rows } = await api.admin.query(`select 1 from record_fact where student_id = $1 and section = 'attestations' and fact ->> 'what' = 'externship-release'`, [held.studentId]);
    expect(rows).toHaveLength(1);
  });
});

describe('A student’s own proof', () => {
  it('says whether they can sit the exam, what to do next, and what more hours would change', async () => {
    const page = await signedIn('Student', { width: 390, height: 844 });
    await page.goto(`${api.url}/path/requirements?credential=RMA-AMT`);
    await page.getByRole('heading', { level: 1, name: /^Not yet\./ }).waitFor();
    await page.getByRole('link', { name: 'Log hours' }).first().waitFor();
    const more = page.getByRole('region', { name: 'What if I worked more?' });
    const weekly = await more.getByRole('status').textContent();
    await more.getByRole('button', { name: /more|increase/i }).click();
    expect(await more.getByRole('status').textContent()).not.toBe(weekly);
    expect(await faults(page)).toEqual([]);
  });
});
