import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Door } from '../platform/access/door.js';
import { AtDoor } from '../platform/access/needs.js';
import { PreparedCredentials } from './prepared-credentials.js';

/** Programs know which credentials they lead to; the rules do not. */
@Resolver('CredentialRules')
export class PreparedForResolver {
  constructor(private readonly prepared: PreparedCredentials) {}

  @ResolveField('preparedFor')
  async preparedFor(@AtDoor() door: Door, @Parent() { credential }: { readonly credential: string }): Promise<boolean> {
    return (await this.prepared.of(door)).has(credential);
  }
}
