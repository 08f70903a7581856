import type { Ability, Locale } from '@practicum/domain';
import type { Actor, SignedIn } from './actor.js';
import { NotAllowed, NotSignedIn } from './refused-at-the-door.js';

/** Answers whether an actor may ever do a thing; the access feature gives the house's one answer. */
export type MayEver = (actor: Actor, ability: Ability) => boolean;

/** What a request shows when it comes. */
export interface Shown {
  readonly sessionHash: Buffer | null;
  readonly address: string;
  readonly userAgent: string | null;
  /** The language that the browser asks for. */
  readonly locale: Locale;
  /** The language that the portal is read in; whoever reads it wants the server's sentences in it too. */
  readonly readIn?: Locale | null;
}

/**
 * One request at the house's door: the session it shows, what its handlers need, and, once read, who it is. Who it is
 * may come back together with the first read; every ability asked for by then is decided before a row is handed over.
 */
export class Door {
  private known: SignedIn | null | undefined;
  private readonly needed = new Set<Ability>();

  constructor(
    private shown: Shown,
    private readonly mayEver: MayEver,
    private readonly look: (door: Door) => Promise<unknown>,
  ) {}

  get sessionHash(): Buffer | null { return this.shown.sessionHash; }
  get address(): string { return this.shown.address; }
  get userAgent(): string | null { return this.shown.userAgent; }

  /** The language of whoever is asking. */
  get locale(): Locale { return this.shown.readIn ?? this.known?.locale ?? this.shown.locale; }

  /** Asks for an ability: decided at once when the actor is known, else with the read that brings the actor. */
  need(ability: Ability): void {
    this.needed.add(ability);
    if (this.known !== undefined) this.decide();
  }

  /** Takes who is asking, as the database said it, and decides everything asked for so far. */
  enter(signedIn: SignedIn | null): void {
    const { readIn } = this.shown;
    this.known = signedIn?.actor && readIn ? { ...signedIn, actor: { ...signedIn.actor, locale: readIn } } : signedIn;
    this.decide();
  }

  /** After signing in, out, or on as somebody else: another session, of which nothing is known yet. */
  show(sessionHash: Buffer | null): void {
    this.shown = { ...this.shown, sessionHash };
    this.known = undefined;
  }

  /** Who is asking: read now when no read has told it yet. */
  async open(): Promise<SignedIn | null> {
    if (this.known === undefined) await this.look(this);
    return this.known ?? null;
  }

  /** Who is asking; undefined until it was read. */
  get signedIn(): SignedIn | null | undefined { return this.known; }

  /** The actor of a door that is open. */
  get actor(): Actor {
    if (this.known === undefined) throw new Error('Broken promise: the actor was asked for before anything was read.');
    if (!this.known) throw new NotSignedIn();
    if (!this.known.actor) throw new NotAllowed();
    return this.known.actor;
  }

  private decide(): void {
    if (this.needed.size === 0) return;
    const { actor } = this;
    for (const ability of this.needed) if (!this.mayEver(actor, ability)) throw new NotAllowed();
  }
}
