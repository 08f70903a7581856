import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@practicum/domain';
import { fromBase58 } from '../../apps/api/src/certification/portable/multibase.js';
import { verifyBytes } from '../../apps/api/src/certification/signature.js';
import { frozen, listOf, papers, schoolKey } from '../support/certificates.js';
import { house } from '../support/sources.js';

// Whoever has no library for JSON-LD goes by the lines that stand in docs/certificates.md; here they are filled in as told there.

const docs = readFileSync(join(house, 'docs', 'certificates.md'), 'utf8');
const lines = (block: string): readonly string[] => (new RegExp(`\\n\`\`\`${block}\\n([^]*?)\\n\`\`\``).exec(docs)?.[1] ?? '').split('\n');
const prefixes = new Map(lines('graph').map((line) => line.split(/\s+/) as [string, string]));
const NODE = /_:\w+/g;

type Json = Readonly<Record<string, unknown>>;
interface Line { readonly before: string; readonly text: string | undefined; readonly after: string }

function valueAt(document: Json, place: string): string | undefined {
  const value = place.split('.').reduce<unknown>((within, key) => (typeof within === 'object' && within !== null ? (within as Json)[key] : undefined), document);
  return value === undefined || typeof value === 'string' ? value : canonicalJson(value);
}

function escaped(text: string): string {
  const short = new Map([['\\', '\\\\'], ['"', '\\"'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['\b', '\\b'], ['\f', '\\f']]);
  return text.replace(/[\\"\u0000-\u001f\u007f]/g, (sign) => short.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** The line with its values, what stands between the quotes kept apart; nothing where its place is not there. */
function filled(template: string, document: Json): Line | undefined {
  const [, before = '', quoted, after = ''] = /^([^"]*)(?:"([^"]*)"(.*))?$/.exec(template) ?? [];
  const spelled = (part: string) => part.replace(/\b(\w+):(\w+)\b(?![^<]*>)/g, (whole, prefix: string, word: string) => (prefixes.has(prefix) ? `<${prefixes.get(prefix)}${word}>` : whole))
    .replace(/\{([^}]+)\}/g, (_, place: string) => valueAt(document, place) ?? '');
  const place = quoted === undefined ? undefined : /^\{(.+)\}$/.exec(quoted)?.[1];
  const text = place === undefined ? quoted : valueAt(document, place);
  if (quoted !== undefined && text === undefined) return undefined;
  return { before: spelled(before), text, after: spelled(after) };
}

function graphHash(block: string, document: Json): Buffer {
  const graph = lines(block).map((line) => filled(line, document)).filter((line) => line !== undefined);
  const written = ({ before, text, after }: Line, named: (node: string) => string) =>
    `${before.replace(NODE, named)}${text === undefined ? '' : `"${escaped(text)}"${after}`} .\n`;
  const sorted = (all: readonly string[]) => all.map((line) => Buffer.from(line)).sort(Buffer.compare);
  const hashOf = (all: readonly string[]) => createHash('sha256').update(Buffer.concat(sorted(all)));
  const nodes = [...new Set(graph.flatMap(({ before }) => before.match(NODE) ?? []))];
  const keys = new Map(nodes.map((node) => [node, hashOf(graph.filter(({ before }) => before.includes(node)).map((line) => written(line, (other) => (other === node ? '_:a' : '_:z')))).digest('hex')]));
  const order = nodes.toSorted((one, other) => ((keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1));
  return hashOf(graph.map((line) => written(line, (node) => `_:c14n${order.indexOf(node)}`))).digest();
}

function holds(block: string, file: string, publicKey: string): boolean {
  const { proof, ...document } = JSON.parse(file) as Json & { readonly proof: Json & { readonly proofValue: string } };
  return verifyBytes(Buffer.concat([graphHash('proof', proof), graphHash(block, document)]), fromBase58(proof.proofValue) ?? new Uint8Array(), publicKey);
}

describe('A credential checked by the lines of docs/certificates.md', () => {
  const key = schoolKey();
  let list: string;
  beforeAll(async () => { list = await listOf(key, [3]); });

  it.each([
    ['as it is', frozen(), {}],
    ['with a last day', frozen(), { holdsUntil: '2027-05-03' }],
    ['of a name with quotes, backslashes and other scripts', frozen({ student: { name: 'Zoë "Zo" O\\Neil\t李 _:subject {id}' } }), {}],
  ])('holds %s', async (_says, content, wishes) => {
    const { credential } = await papers(content, key, wishes);
    expect(holds('credential', credential, key.published.publicKey)).toBe(true);
    expect(holds('credential', credential.replace('"have":30', '"have":31'), key.published.publicKey)).toBe(false);
  });

  it('holds of the list of revocations too', () => {
    expect(holds('list', list, key.published.publicKey)).toBe(true);
    expect(holds('list', list.replace('"revocation"', '"suspension"').replace('"encodedList":"u', '"encodedList":"uA'), key.published.publicKey)).toBe(false);
  });
});
