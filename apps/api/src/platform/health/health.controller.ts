import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/needs.js';
import { serverScope } from '../database/scope.js';
import { Scoped } from '../database/unit-of-work.js';

/** For balancers and watchers: is the process there, and can it answer? */
@Controller('health')
export class HealthController {
  constructor(private readonly scoped: Scoped) {}

  @Open()
  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Open()
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const answered = await this.scoped.read(serverScope(), { name: 'ready', text: 'select 1 as one' }).then(() => true, () => false);
    await reply.code(answered ? 200 : 503).send({ status: answered ? 'ready' : 'waiting for the database' });
  }
}
