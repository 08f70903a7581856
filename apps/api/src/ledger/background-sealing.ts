import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Log } from '../platform/log/log.js';
import { LedgerRepository } from './ledger.repository.js';
import { Sealer } from './sealer.js';

/** How long an event waits for its place, at most. */
const SECONDS_BETWEEN = 5;

/** Seals what waits, every few seconds. Where nothing waits it asks one small question and does nothing. */
@Injectable()
export class BackgroundSealing implements OnApplicationBootstrap, OnModuleDestroy {
  private next: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly ledger: LedgerRepository,
    private readonly sealer: Sealer,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.later();
  }

  /** What was begun is finished before the connections close. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.next);
    await this.running;
  }

  private later(): void {
    if (this.stopped) return;
    this.next = setTimeout(() => {
      this.running = this.sealAll().finally(() => this.later());
    }, SECONDS_BETWEEN * 1_000);
    this.next.unref();
  }

  // A database that is away comes back, and one school's trouble is not another's: the next round tries again.
  private async sealAll(): Promise<void> {
    try {
      for (const school of await this.ledger.waitingSchools()) {
        if (this.stopped) return;
        await this.sealer.seal(school).catch((error: unknown) => this.log.error({ err: error, school: school.id }, 'events could not be sealed'));
      }
    } catch (error) {
      this.log.warn({ err: error }, 'nobody could say which events wait to be sealed');
    }
  }
}
