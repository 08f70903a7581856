import { Injectable } from '@nestjs/common';
import type { CredentialRules, Part, RuleEdition } from '@practicum/contract/server';
import type { Door } from '../platform/access/door.js';
import { SchoolDay } from '../school/index.js';
import { credentialPart, editionPart } from './edition-parts.js';
import { RuleBooks } from './rule-book.js';

/** The credentials that the school has rules for, and each edition to read. */
@Injectable()
export class CredentialRulesReader {
  constructor(
    private readonly books: RuleBooks,
    private readonly day: SchoolDay,
  ) {}

  /** Each credential with its edition in force; a draft of the school's own with its latest. */
  async all(door: Door): Promise<readonly (Part<CredentialRules> & { readonly credential: string })[]> {
    const book = await this.books.of(door);
    const today = await this.day.today(door.actor);
    return book.credentials.flatMap((credential) => {
      const rules = book.toShow(credential, today);
      return rules ? [credentialPart(book, rules)] : [];
    });
  }

  /** One edition; without its code the one in force. */
  async one(door: Door, credential: string, edition: string | null | undefined): Promise<Part<RuleEdition> | null> {
    const book = await this.books.of(door);
    const today = await this.day.today(door.actor);
    const rules = edition ? book.find(credential, edition) : book.toShow(credential, today);
    return rules ? editionPart(book, rules) : null;
  }
}
