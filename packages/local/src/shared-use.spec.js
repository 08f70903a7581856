import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identityOf, isRunning, pause } from './processes.js';
import { alone, enter, leave } from './shared-use.js';

describe('several commands on one database', () => {
  let folder;
  let child;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'practicum-test-shared-'));
    child = spawn('sleep', ['60']);
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('take turns', async () => {
    const order = [];
    const turn = (name) =>
      alone(join(folder, 'lock'), async () => {
        order.push(`${name} begins`);
        await pause(50);
        order.push(`${name} ends`);
      });
    await Promise.all([turn('one'), turn('two')]);
    expect(order.filter((word) => word.startsWith('one'))).toEqual(['one begins', 'one ends']);
    expect([order[1], order[3]]).toEqual([order[0].replace('begins', 'ends'), order[2].replace('begins', 'ends')]);
  });

  it('do not wait for the lock of one that was killed', async () => {
    writeFileSync(join(folder, 'lock'), identityOf(child.pid));
    child.kill('SIGKILL');
    await expect(alone(join(folder, 'lock'), async () => 'done')).resolves.toBe('done');
  });

  it('give the lock back when the action fails', async () => {
    await expect(alone(join(folder, 'lock'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(alone(join(folder, 'lock'), async () => 'done')).resolves.toBe('done');
  });

  it('know whether they are the last to leave', () => {
    enter(folder);
    writeFileSync(join(folder, String(child.pid)), identityOf(child.pid));
    expect(leave(folder)).toBe(false);
  });

  it('do not count those who died without leaving', async () => {
    enter(folder);
    writeFileSync(join(folder, String(child.pid)), identityOf(child.pid));
    const gone = new Promise((done) => child.on('exit', done));
    child.kill('SIGKILL');
    await gone;
    expect(leave(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are told apart from a later process with the same number', () => {
    expect(isRunning(identityOf(process.pid))).toBe(true);
    expect(isRunning(`${process.pid} 1`)).toBe(false);
  });
});
