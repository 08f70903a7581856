// A real Chromium for the browser stories. None found is a failure with a sentence, never a skipped story.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '@practicum/local/browser';

/** Launches the browser that this machine has, or the one that came with the install. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env: { ...definedEnv(), ...env } });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
