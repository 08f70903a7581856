import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { issuerAddress, statusAddress } from './portable/addresses.js';
import type { Proof } from './portable/data-integrity.js';
import { PortableCertificateRepository } from './portable-certificate.repository.js';
import { SigningKeys } from './signing-keys.js';
import { placesFor, statusList, type StatusList } from './status-list.js';

/** Makes the list of what a school has taken back, as it stands now. */
@Injectable()
export class StatusLists {
  constructor(
    private readonly keys: SigningKeys,
    private readonly portable: PortableCertificateRepository,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The list, signed and good for a day. */
  async of({ id, slug }: { readonly id: string; readonly slug: string }): Promise<StatusList & { readonly proof: Proof }> {
    const [{ taken, revoked }, key] = await Promise.all([this.portable.standing(id), this.keys.current(id)]);
    const [issuer, list] = [issuerAddress(this.env.publicUrl, slug), statusAddress(this.env.publicUrl, slug)];
    return statusList({ issuer, list, places: placesFor(taken), revoked }, this.clock.now(), key);
  }
}
