// The Chromium that comes as an npm package, packed; unpacked once, into the project's cache. Its own unpacking writes loose files
// into the temporary folder and its own arguments switch web security off, so we take its files and nothing else.
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { inProject } from './places.js';

/** @returns {Promise<{ executablePath: string, env: Record<string, string> } | undefined>} undefined where it does not run */
export async function unpackShippedBrowser({ platform, arch, cache = inProject('.cache') }) {
  const home = platform === 'linux' && arch === 'x64' ? packageFolder() : undefined;
  if (!home) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(home, 'bin'), cache);
  // Where the system has none: the libraries it wants beside it, and fonts.
  const env = { LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(':') };
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { executablePath: join(folder, 'chromium'), env };
}

function packageFolder() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

/** It appears under its name only when it is whole: several spec files may begin at once, and any may be killed. */
async function unpackInto(folder, packed, cache) {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    for (const name of ['al2023', 'fonts', 'swiftshader']) unpackTar(brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`))), unfinished, name);
    await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }));
    moveInPlace(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function moveInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another command was faster, and its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}

const block = 512;

/** Writes the plain files of a tar archive. The graphics libraries lie beside the program, the others in a folder of their archive's name. */
function unpackTar(archive, target, name) {
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const text = (from, length) => archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12).trim() || '0', 8);
    const file = normalize([text(345, 155), text(0, 100)].filter(Boolean).join('/'));
    if (['', '0'].includes(text(156, 1)) && !file.startsWith('..')) {
      const place = join(target, ...(name === 'swiftshader' || file.startsWith(`${name}/`) ? [] : [name]), file);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, archive.subarray(at + block, at + block + size), { mode: 0o755 });
    }
    at += block + Math.ceil(size / block) * block;
  }
}
