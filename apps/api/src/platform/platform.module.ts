import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource, type EntitySchema } from 'typeorm';
import { ActorGuard, DecidedBeforeAnswering } from './access/actor.guard.js';
import { DoorKeeper, MAY_EVER } from './access/door-keeper.js';
import type { MayEver } from './access/door.js';
import { Clock } from './clock/clock.js';
import { ENV, type Env } from './config/env.js';
import { appSource, DatabasePool } from './database/pool.js';
import { Scoped } from './database/unit-of-work.js';
import { HealthController } from './health/health.controller.js';
import { ToldInWords } from './http/told-in-words.filter.js';
import { LOG, type Log } from './log/log.js';
import { KeptAnswers } from './record/kept-answers.js';

/** What the platform is told by the house that stands on it. */
export interface Ground {
  readonly env: Env;
  readonly log: Log;
  readonly clock: Clock;
  readonly mayEver: MayEver;
  readonly entities: readonly EntitySchema[];
}

/** When the process stops, what is running is answered first, and then the connections are closed. */
class ClosesTheDatabase implements OnApplicationShutdown {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.pool.end();
  }
}

/** The database, the clock and the door: every feature may inject these without importing anything. */
@Module({})
export class PlatformModule {
  static with(ground: Ground): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: ENV, useValue: ground.env },
        { provide: LOG, useValue: ground.log },
        { provide: Clock, useValue: ground.clock },
        { provide: MAY_EVER, useValue: ground.mayEver },
        { provide: DatabasePool, useFactory: () => new DatabasePool(ground.env, (error) => ground.log.warn({ err: error }, 'a connection to the database broke')) },
        { provide: DataSource, inject: [DatabasePool], useFactory: (database: DatabasePool) => connected(database, ground.entities) },
        { provide: APP_FILTER, useClass: ToldInWords },
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_INTERCEPTOR, useClass: DecidedBeforeAnswering },
        Scoped,
        KeptAnswers,
        DoorKeeper,
        ClosesTheDatabase,
      ],
      exports: [ENV, LOG, Clock, DatabasePool, DataSource, Scoped, KeptAnswers, DoorKeeper],
    };
  }
}

function connected(database: DatabasePool, entities: readonly EntitySchema[]): Promise<DataSource> {
  return appSource(database, [...entities]).initialize();
}
