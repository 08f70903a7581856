// The part of jsonld that canonical RDF needs; the package brings no types of its own.
declare module 'jsonld' {
  export interface LoadedDocument {
    readonly documentUrl: string;
    readonly document: object;
    readonly contextUrl: null;
  }

  export interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    readonly base: null;
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<LoadedDocument>;
  }

  const jsonld: { canonize(document: object, options: CanonizeOptions): Promise<string> };
  export default jsonld;
}
