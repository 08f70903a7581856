import { Injectable } from '@nestjs/common';
import { credentialCodes, editionOn, findCredential } from '@practicum/credentials';
import type { CredentialRules, Part } from '@practicum/contract/server';
import type { Door } from '../platform/access/door.js';
import { SchoolDay } from '../school/index.js';
import { DecisionRepository } from './decision.repository.js';

/** The credentials that the library has rules for, with the edition in force and whether the school has confirmed it. */
@Injectable()
export class CredentialRulesReader {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly day: SchoolDay,
  ) {}

  async all(door: Door): Promise<readonly (Part<CredentialRules> & { readonly credential: string })[]> {
    const confirmed = await this.decisions.confirmations(door);
    const today = await this.day.today(door.actor);
    return credentialCodes.flatMap((code) => {
      const edition = editionOn(code, today);
      if (!edition) return [];
      const by = confirmed.find((one) => one.credential === code && one.edition === edition.edition);
      return [{
        credential: code, name: findCredential(code)?.name ?? code, body: edition.body, edition: edition.edition, effectiveOn: edition.effectiveOn,
        source: edition.routes[0]?.source ?? null, confirmed: by !== undefined, confirmedBy: by?.confirmedBy ?? null, confirmedAt: by?.confirmedAt ?? null,
      }];
    });
  }
}
