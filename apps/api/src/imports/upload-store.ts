import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../platform/config/env.js';
import { newId } from '../platform/ids.js';

/** Uploaded files that wait for an answer, under names that the server makes. */
@Injectable()
export class UploadStore {
  private readonly folder: string;

  constructor(@Inject(ENV) env: Env) {
    this.folder = join(env.dataDir, 'uploads');
  }

  /** Keeps what comes and answers its name; nothing stays of an upload that breaks off. */
  async keep(content: Readable): Promise<string> {
    const name = newId();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, createWriteStream(this.pathOf(name), { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await this.remove(name);
      throw error;
    }
    return name;
  }

  pathOf(name: string): string {
    return join(this.folder, name);
  }

  async has(name: string): Promise<boolean> {
    return stat(this.pathOf(name)).then(() => true, () => false);
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }
}
