import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the built portal lies. */
const PORTAL = fileURLToPath(new URL('../../../../portal/dist', import.meta.url));
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the portal: its files by name, and its one page for every address that is not a file. */
export async function servePortal(server: FastifyInstance, folder = PORTAL): Promise<void> {
  const known = new Set(existsSync(folder) ? namesIn(folder) : []);
  await server.register(files, { root: folder, serve: false, cacheControl: false });
  server.get('/*', async (request, reply) => {
    const name = decodeURIComponent(request.url.split(/[?#]/, 1)[0] ?? '').slice(1);
    if (known.has(name) && name !== 'index.html') {
      // Vite names these by their content; the rest keeps its name from version to version.
      return reply.header('cache-control', name.startsWith('assets/') ? FOR_EVER : 'no-cache').sendFile(name);
    }
    if (known.has('index.html') && isPage(name)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ message: 'There is nothing here.' });
  });
}

// The portal's own addresses have no ending; a missing picture or script must not answer with a page.
function isPage(name: string): boolean {
  return name === 'index.html' || (!/\.[a-z0-9]+$/i.test(name) && !name.startsWith('assets/'));
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
