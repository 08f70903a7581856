import { Module } from '@nestjs/common';
import { SchoolModule } from '../school/index.js';
import { CheckUpload } from './check-upload.use-case.js';
import { ImportFile } from './import-file.use-case.js';
import { ImportRunRepository } from './import-run.repository.js';
import { ImportRunResolver } from './import-run.resolver.js';
import { SettleImport } from './settle-import.use-case.js';
import { UploadStore } from './upload-store.js';
import { UploadController } from './upload.controller.js';

@Module({
  imports: [SchoolModule],
  controllers: [UploadController],
  providers: [ImportRunRepository, ImportRunResolver, ImportFile, CheckUpload, SettleImport, UploadStore],
})
export class ImportsModule {}
