import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';

describe('the browser of the stories', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('lays out a page, runs its script and draws its letters', async () => {
    const page = await browser.newPage();
    await page.setContent('<p id="word" style="font-family: sans-serif; display: inline-block">clinical hours</p><script>document.title = String(6 * 7)</script>');
    expect(await page.title()).toBe('42');
    const box = await page.locator('#word').boundingBox();
    // Without a font every letter would be a box without width.
    expect(box?.width).toBeGreaterThan(50);
  });

  it('keeps web security on: a page may not read another origin', async () => {
    const page = await browser.newPage();
    await page.setContent('<iframe src="data:text/html,secret"></iframe>');
    const read = page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.textContent ?? 'kept apart');
    await expect(read).resolves.toBe('kept apart');
  });
});
