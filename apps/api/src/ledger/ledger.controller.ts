import { Controller, Get, Param, Res } from '@nestjs/common';
import { noLedgerProof, say } from '@practicum/copy';
import type { FastifyReply } from 'fastify';
import { CertificationRepository, PublicCertificates } from '../certification/index.js';
import { Open } from '../platform/access/needs.js';
import { SchoolRepository } from '../school/index.js';
import { LedgerProofs } from './ledger-proofs.js';
import { LedgerRepository } from './ledger.repository.js';

/** What anybody may fetch of a ledger without signing in: its signed head, and for a certificate's number that certificate's proof. */
@Controller()
export class LedgerController {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly proofs: LedgerProofs,
    private readonly schools: SchoolRepository,
    private readonly certificates: PublicCertificates,
    private readonly certifications: CertificationRepository,
  ) {}

  /** How many events, and one hash over all of them; nothing of what they are. */
  @Open()
  @Get('ledger/:school/head')
  async head(@Param('school') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const school = await this.schools.bySlug(slug);
    const head = school && (await this.ledger.head(school.id));
    if (!head) return void (await reply.code(404).send({ message: 'There is no such ledger, or nothing was sealed in it yet.' }));
    await reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=60').send(JSON.stringify(head));
  }

  /** The proof that a certificate was signed when its school's ledger says so. */
  @Open()
  @Get('certificates/:number/ledger.json')
  async proof(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.certificates.find(typed);
    const [school, row] = 'certificate' in found
      ? await Promise.all([this.schools.bySlug(found.certificate.content.school.slug), this.certifications.byNumber(found.number)]) : [];
    const proof = school && row ? await this.proofs.ofCertification(school, row.id) : null;
    if (!proof) return void (await reply.code(404).send({ message: say('en', noLedgerProof) }));
    const named = `inline; filename="certificate-${found.number}.ledger.json"`;
    await reply.type('application/json; charset=utf-8').header('content-disposition', named).send(JSON.stringify(proof));
  }
}
