import { Injectable } from '@nestjs/common';
import type { Answer, PersonConnection, QueryPeopleArgs } from '@practicum/contract/server';
import type { Door } from '../platform/access/door.js';
import { Clock } from '../platform/clock/clock.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { PeopleRepository } from './people.repository.js';

/** The page "People": everybody by name. */
@Injectable()
export class People {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  async page(door: Door, asked: QueryPeopleArgs): Promise<Answer<PersonConnection>> {
    const page = pageOf(asked, 2);
    const { rows, total } = await this.people.page(door, page, asked.search ?? null, this.clock.now());
    return { __typename: 'PersonConnection', ...connectionOf(page, rows, { sortedBy: (row) => [row.name, row.id], node: (row) => row, totalCount: total }) };
  }
}
