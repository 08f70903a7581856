import { importFaultSentence, say, uploadWithoutFile } from '@practicum/copy';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, Post, Req, Res } from '@nestjs/common';
import { importKinds, type ImportKind, type Locale } from '@practicum/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { CurrentActor, Needs } from '../platform/access/needs.js';
import { CheckUpload } from './check-upload.use-case.js';
import { formatsOf } from './import-request.js';
import { UploadStore } from './upload-store.js';

/** The largest upload, in megabytes. */
const MOST_MEGABYTES = 50;

/** Where the portal sends a file to: `POST /imports`, a form with `kind`, `format`, `map` (JSON) and, last, `file`. */
@Controller('imports')
export class UploadController {
  constructor(
    private readonly store: UploadStore,
    private readonly checking: CheckUpload,
  ) {}

  /** 201 with `{ importRunId }`; else `{ refusals: [{ code, message }] }`. */
  @Needs('imports.run')
  @Post()
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { status, body } = await this.take(request, actor);
    await reply.code(status).send(body);
  }

  private async take(request: FastifyRequest, actor: Actor): Promise<{ readonly status: number; readonly body: object }> {
    if (!request.isMultipart()) return refusal('FILE_MISSING', say(actor.locale, uploadWithoutFile));
    const file = await request.file({ limits: { files: 1, fileSize: MOST_MEGABYTES * 1024 * 1024, fields: 5, fieldSize: 10_000 } });
    if (!file) return refusal('FILE_MISSING', say(actor.locale, uploadWithoutFile));
    const kind = importKinds.find((word) => word === field(file, 'kind'));
    const format = field(file, 'format') || null;
    const columnMap = mapOf(field(file, 'map'));
    const wrong = !kind || !columnMap || (format !== null && !formatsOf[kind].includes(format));
    const storedAs = await this.store.keep(file.file);
    if (wrong || file.file.truncated) {
      await this.store.remove(storedAs);
      return wrong ? notUnderstood(actor.locale, kind) : tooLarge(actor.locale);
    }
    const fileName = file.filename.replaceAll(/^.*[\\/]/g, '').slice(0, 200) || 'upload';
    return { status: 201, body: { importRunId: await this.checking.run(actor, { kind, fileName, storedAs, format, columnMap }) } };
  }
}

function field(file: MultipartFile, name: string): string {
  const found = file.fields[name];
  const one = Array.isArray(found) ? found[0] : found;
  return one?.type === 'field' && typeof one.value === 'string' ? one.value : '';
}

function mapOf(text: string): Readonly<Record<string, string>> | undefined {
  if (text === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
    return Object.fromEntries(Object.entries(read).map(([target, column]) => [target, String(column)]));
  } catch {
    return undefined;
  }
}

function refusal(code: string, message: string, status = 400) {
  return { status, body: { refusals: [{ code, message }] } };
}

function tooLarge(locale: Locale) {
  return refusal('FILE_TOO_LARGE', importFaultSentence(locale, { code: 'FILE_TOO_LARGE', mostMegabytes: MOST_MEGABYTES }), 413);
}

function notUnderstood(locale: Locale, kind: ImportKind | undefined) {
  const known = kind ? formatsOf[kind].join(', ') : importKinds.join(', ');
  return refusal('FORMAT_NOT_RECOGNISED', importFaultSentence(locale, { code: 'FORMAT_NOT_RECOGNISED', known }));
}
