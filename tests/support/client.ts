// Somebody at a browser: keeps a cookie, and sends what the portal sends — operations by their hash, never their text.
/** A typed operation of `@practicum/contract/client`. */
export interface Operation<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** An answer, as it came. */
export interface Answered<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** The bytes of the body. */
  readonly text: string;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The member of a result union with this name; anything else fails the test with what came instead. */
export function expectMember<Union extends { readonly __typename?: string | undefined }, Name extends NonNullable<Union['__typename']>>(
  union: Union, name: Name,
): Extract<Union, { readonly __typename?: Name | undefined }> {
  if (union.__typename !== name) throw new Error(`Expected ${name}, and was answered ${JSON.stringify(union)}`);
  return union as Extract<Union, { readonly __typename?: Name | undefined }>;
}

/** One browser, signed in or not. */
export class Client {
  private cookie: string | null = null;

  constructor(readonly url: string) {}

  /** Sends an operation and gives its data; an error at the top level fails the test. */
  async send<Data, Variables>(operation: Operation<Data, Variables>, variables?: Variables): Promise<Data> {
    const answered = await this.ask(operation, variables);
    if (answered.data === null || answered.errors.length > 0) throw new Error(`The API answered ${answered.status}: ${answered.text}`);
    return answered.data;
  }

  /** Sends an operation and gives whatever came back; headers of one's own go beside the portal's. */
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables?: Variables, headers: Readonly<Record<string, string>> = {}): Promise<Answered<Data>> {
    return this.post<Data>({ documentId: hashOf(operation), variables: variables ?? {} }, { 'x-practicum-csrf': '1', ...headers });
  }

  /** Sends a query as text, which only a demo takes. */
  askText(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered<Record<string, unknown>>> {
    return this.post({ query, variables });
  }

  /** Sends any body to /graphql, with headers of one's own beside or instead of the portal's. */
  async post<Data>(body: unknown, headers: Readonly<Record<string, string>> = { 'x-practicum-csrf': '1' }): Promise<Answered<Data>> {
    const response = await this.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
    const text = await response.text();
    const said = parsed(text) as { data?: Data | null; errors?: Answered<Data>['errors'] };
    return { status: response.status, headers: response.headers, text, data: said.data ?? null, errors: said.errors ?? [] };
  }

  /** Any request of this browser; its cookie goes along and new ones are kept. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    return response;
  }

  /** The cookie that this browser shows, to be planted elsewhere. */
  get shownCookie(): string | null {
    return this.cookie;
  }

  plant(cookie: string): void {
    this.cookie = cookie;
  }

  private keep(set: string): void {
    const [pair = ''] = set.split(';');
    this.cookie = pair.endsWith('=') ? null : pair;
  }
}

function hashOf(operation: object): string {
  const meta = (operation as { readonly __meta__?: { readonly hash?: string } }).__meta__;
  if (!meta?.hash) throw new Error('This operation has no hash: take it from @practicum/contract/client.');
  return meta.hash;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
