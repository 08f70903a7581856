import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';
import { APP_ROLE, LOGIN_ROLE } from './school-wall.js';

/** The login role's password: derived, so that every process that has the secret key knows it and none has to store it. */
export function loginPassword(secretKey: string): string {
  return createHmac('sha256', secretKey).update('practicum login role').digest('base64url');
}

/** The address that the API uses: the same server and database, as the login role. */
export function loginUrl(databaseUrl: string, secretKey: string): string {
  const url = new URL(databaseUrl);
  url.username = LOGIN_ROLE;
  url.password = loginPassword(secretKey);
  return url.href;
}

/** Makes the two roles that the API needs, or brings them to what they must be. Safe to repeat, also from several processes. */
export async function ensureRoles(owner: ClientBase, secretKey: string): Promise<void> {
  await createUnlessThere(owner, APP_ROLE, 'nologin noinherit');
  await createUnlessThere(owner, LOGIN_ROLE, 'login noinherit');
  const password = loginPassword(secretKey);
  await settled(() => owner.query(`alter role ${LOGIN_ROLE} with login noinherit nocreaterole password '${password}'`));
  await settled(() => owner.query(`grant ${APP_ROLE} to ${LOGIN_ROLE}`));
}

async function createUnlessThere(owner: ClientBase, role: string, attributes: string): Promise<void> {
  const found = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rows.length > 0) return;
  await owner.query(`create role ${role} ${attributes}`).catch((error: unknown) => {
    if (!ALREADY_THERE.has(codeOf(error))) throw error;
  });
}

// Roles belong to the whole server: two databases migrating at once may touch the same row, and one of them tries again.
async function settled(change: () => Promise<unknown>, attempts = 5): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (attempts === 0 || !/tuple concurrently updated/.test(String(error))) throw error;
    await settled(change, attempts - 1);
  }
}

const ALREADY_THERE = new Set(['42710', '23505']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
