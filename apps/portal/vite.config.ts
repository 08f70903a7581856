import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the portal is worked on. */
const api = process.env['PRACTICUM_API'] ?? 'http://127.0.0.1:3000';

const source = (path: string): string => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** A file is sent to the address at which its page stands: only what is posted goes to the API. */
const posted = { target: api, bypass: ({ method, url }: IncomingMessage) => (method === 'POST' ? undefined : url) };
// As an object the browser's own Host goes along; the API holds it against the Origin.
const passed = { target: api };
const proxy = { '/graphql': passed, '/files': passed, '/certificates': passed, '/shared-files': passed, '/disclosures': passed, '/imports': posted };

// Vite asks for a default export.
export default defineConfig({
  plugins: [react()],
  resolve: {
    // The house's own packages from their source: nothing to build first, and a change is seen at once.
    alias: {
      '@practicum/contract/client': source('contract/src/client.ts'),
      '@practicum/copy': source('copy/src/index.ts'),
      // The second door first: an alias takes every address that begins with it.
      '@practicum/domain/zoned': source('domain/src/zoned.ts'),
      '@practicum/domain': source('domain/src/index.ts'),
    },
  },
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'es2023',
    // Fonts stay files: the content security policy names no data: font.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        // What every experience needs is kept apart from what changes often, so that a release leaves it in the cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|optimism|@wry)[\\/]/ },
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui)[\\/]/ },
          ],
        },
      },
    },
  },
});
