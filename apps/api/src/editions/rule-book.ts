import { Injectable } from '@nestjs/common';
import { credentialCodes, findCredential } from '@practicum/credentials';
import { ruleInForce, type CurriculumSince, type Edition, type LocalDate } from '@practicum/domain';
import type { Asking } from '../platform/database/unit-of-work.js';
import { EditionRepository, type ConfirmationRow, type SchoolEditionRow } from './edition.repository.js';

/** The rules that hold at one school: the published ones, and its own. */
export class RuleBook {
  constructor(
    readonly own: readonly SchoolEditionRow[],
    private readonly confirmations: readonly ConfirmationRow[],
  ) {}

  /** Codes of all credentials that there are rules for, the school's own after the published ones. */
  get credentials(): readonly string[] {
    return [...credentialCodes, ...new Set(this.own.map(({ credential }) => credential))];
  }

  isPublished(credential: string): boolean {
    return credentialCodes.includes(credential);
  }

  /** Every edition of a credential, drafts of the school included. */
  editionsOf(credential: string): readonly Edition[] {
    return findCredential(credential)?.editions ?? this.own.filter((one) => one.credential === credential).map(({ rules }) => rules);
  }

  find(credential: string, edition: string): Edition | undefined {
    return this.editionsOf(credential).find((one) => one.edition === edition);
  }

  confirmation(credential: string, edition: string): ConfirmationRow | undefined {
    return this.confirmations.find((one) => one.credential === credential && one.edition === edition);
  }

  /** The credential that an edition of the school's own was copied from. */
  copiedFrom(credential: string, edition: string): string | undefined {
    return this.ownEdition(credential, edition)?.fromCredential ?? undefined;
  }

  /** The editions that may judge. A draft of the school's own judges nobody before it is confirmed. */
  judging(credential: string): readonly Edition[] {
    const editions = this.editionsOf(credential);
    return this.isPublished(credential) ? editions : editions.filter(({ edition }) => this.confirmation(credential, edition));
  }

  /** The edition to show of a credential: the one that judges on the day, or the school's latest draft. */
  toShow(credential: string, on: LocalDate): Edition | undefined {
    return this.inForce(credential, on) ?? this.editionsOf(credential).at(-1);
  }

  /** The school's own edition, with how often it was written. */
  ownEdition(credential: string, edition: string): SchoolEditionRow | undefined {
    return this.own.find((one) => one.credential === credential && one.edition === edition);
  }

  /** The edition that judges on a day. */
  inForce(credential: string, on: LocalDate, since: CurriculumSince = null): Edition | undefined {
    return ruleInForce(this.judging(credential), on, since);
  }
}

/** Opens the rule book of a school. */
@Injectable()
export class RuleBooks {
  constructor(private readonly editions: EditionRepository) {}

  async of(asking: Asking): Promise<RuleBook> {
    const [own, confirmations] = await Promise.all([this.editions.own(asking), this.editions.confirmations(asking)]);
    return new RuleBook(own, confirmations);
  }
}
