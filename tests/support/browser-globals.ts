import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has no layout: Mantine asks for these two while rendering.
Object.defineProperty(globalThis, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
    onchange: null,
  }),
});
class NoLayoutObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.defineProperty(globalThis, 'ResizeObserver', { value: NoLayoutObserver });

// jsdom has neither of these, and the router asks for both as it loads.
Object.assign(globalThis, { TextEncoder, TextDecoder });

// Text areas that grow ask to be told when a font arrives. Specs of the server's side of the portal have no document.
if (typeof document !== 'undefined') Object.defineProperty(document, 'fonts', { value: { addEventListener: () => undefined, removeEventListener: () => undefined } });
