import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../platform/access/needs.js';
import { ENV, type Env } from '../platform/config/env.js';
import { openToAnyPage } from '../platform/http/open-to-any-page.js';
import { SchoolRepository } from '../school/index.js';
import { issuerAddress } from './portable/addresses.js';
import { issuerDocument } from './portable/issuer-document.js';
import { keySet } from './signed-file.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { StatusLists } from './status-lists.js';

// Keys and lists may be kept for a few minutes on the way, so that a revocation is known everywhere soon after it was made.
const FEW_MINUTES = 'public, max-age=300';

/** What anybody needs to check what a school signed: its keys, and what it has taken back. None of it says anything of anybody. */
@Controller()
export class SchoolPapersController {
  constructor(
    private readonly schools: SchoolRepository,
    private readonly published: SigningKeyRepository,
    private readonly lists: StatusLists,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Every public key of every school: a retired one still proves what it signed while it was in use. */
  @Open()
  @Get('.well-known/practicum/keys.json')
  async keysOfAll(@Res() reply: FastifyReply): Promise<void> {
    await openToAnyPage(reply).type('application/json; charset=utf-8').header('cache-control', FEW_MINUTES).send(JSON.stringify(keySet(await this.published.published(), this.env.publicUrl)));
  }

  /** Who a school is to the world: its address and its keys. */
  @Open()
  @Get('issuers/:school')
  async issuer(@Param('school') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const school = await this.schools.bySlug(slug);
    if (!school) return void (await reply.code(404).send({ message: 'There is no such school.' }));
    const document = issuerDocument(issuerAddress(this.env.publicUrl, school.slug), await this.published.publishedBy(school.id));
    await openToAnyPage(reply).type('application/json; charset=utf-8').header('cache-control', FEW_MINUTES).send(JSON.stringify(document));
  }

  /** What a school has taken back, signed and good for a day; the list is named as its school is. */
  @Open()
  @Get('status/:list')
  async status(@Param('list') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const school = await this.schools.bySlug(slug);
    if (!school) return void (await reply.code(404).send({ message: 'There is no such list.' }));
    await openToAnyPage(reply).type('application/vc').header('cache-control', FEW_MINUTES).send(JSON.stringify(await this.lists.of(school)));
  }
}
