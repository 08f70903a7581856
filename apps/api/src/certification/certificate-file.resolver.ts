import { Args, Query, Resolver } from '@nestjs/graphql';
import type { CertificateFileCheck, Part } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtDoor, Open } from '../platform/access/needs.js';
import { CertificateFiles } from './certificate-files.js';
import { filePart } from './verification-part.js';

/** The door for whoever has the file of a certificate. */
@Resolver()
export class CertificateFileResolver {
  constructor(private readonly files: CertificateFiles) {}

  @Open()
  @Query('checkCertificateFile')
  async check(@AtDoor() door: Door, @Args('file') file: string): Promise<Part<CertificateFileCheck>> {
    await door.open();
    return filePart(await this.files.check(file), door.locale);
  }
}
