import { Inject, Injectable } from '@nestjs/common';
import { Scoped } from '../database/unit-of-work.js';
import { Door, type MayEver, type Shown } from './door.js';

/** The injection token of the house's one answer to "may this actor ever do this?". */
export const MAY_EVER = Symbol('may ever');

/** Makes the door of each request. */
@Injectable()
export class DoorKeeper {
  constructor(
    private readonly scoped: Scoped,
    @Inject(MAY_EVER) private readonly mayEver: MayEver,
  ) {}

  doorFor(shown: Shown): Door {
    return new Door(shown, this.mayEver, (door) => this.scoped.opened(door));
  }
}
