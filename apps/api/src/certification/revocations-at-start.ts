import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Log } from '../platform/log/log.js';
import { RevocationCopies } from './revocation-copies.js';
import { RevocationRepository } from './revocation.repository.js';

const SECONDS_BETWEEN = 5;

/** Puts back at each start what a restored database has forgotten, before the first question is answered. Where the database is away, it is tried until it is back. */
@Injectable()
export class RevocationsAtStart implements OnApplicationBootstrap, OnModuleDestroy {
  private next: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly revocations: RevocationRepository,
    private readonly copies: RevocationCopies,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tryOnce();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.next);
    await this.running;
  }

  private tryOnce(): Promise<void> {
    this.running = this.all().catch((error: unknown) => {
      this.log.warn({ err: error }, 'revocations could not be held against their copies yet');
      if (this.stopped) return;
      this.next = setTimeout(() => void this.tryOnce(), SECONDS_BETWEEN * 1_000);
      this.next.unref();
    });
    return this.running;
  }

  private async all(): Promise<void> {
    for (const school of await this.revocations.schools()) {
      const { reapplied, notThere, unreadable } = await this.copies.agree(school);
      if (reapplied.length + notThere.length + unreadable > 0) this.log.warn({ school: school.slug, reapplied, notThere, unreadable }, 'the database had forgotten revocations');
    }
  }
}
