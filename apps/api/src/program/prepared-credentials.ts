import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { ProgramRepository } from './program.repository.js';

/** The credentials that some program of the school leads to, read once a request. */
@Injectable()
export class PreparedCredentials {
  private readonly ofRequest = new WeakMap<Door, Promise<ReadonlySet<string>>>();

  constructor(private readonly programs: ProgramRepository) {}

  of(door: Door): Promise<ReadonlySet<string>> {
    const there = this.ofRequest.get(door) ?? this.find(door);
    this.ofRequest.set(door, there);
    return there;
  }

  private async find(door: Door): Promise<ReadonlySet<string>> {
    return new Set((await this.programs.all(door)).flatMap(({ credentials }) => credentials));
  }
}
