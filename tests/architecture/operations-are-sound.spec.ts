import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { sources, type Source } from '../support/sources.js';

const schema = buildSchema(sources('packages/contract/schema', /\.graphql$/).map(({ text }) => text).join('\n'));
const operations = sources('packages/contract/operations', /\.graphql$/);

/** Operations and fragments that stand in more than one place: a document is found by its name. */
function repeated(files: readonly Source[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const { name } of namedIn(parse(text))) places.set(name, [...(places.get(name) ?? []), path]);
  }
  return [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name} stands in ${paths.join(' and in ')}`);
}

const namedIn = ({ definitions }: DocumentNode): readonly { readonly name: string }[] =>
  definitions.flatMap((one) => ((one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION) && one.name ? [{ name: one.name.value }] : []));

const askers = ['apps/portal/src', 'tests'].flatMap((folder) => sources(folder, /\.tsx?$/)).map(({ text }) => text).join('\n');

/** Operations that neither a page nor a test sends: they would stay known to the server for nothing. */
function unsent(files: readonly Source[], senders: string): readonly string[] {
  const named = files.flatMap(({ text }) => parse(text).definitions).flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []));
  return named.filter((name) => !new RegExp(`\\b${name}Document\\b`).test(senders));
}

// Fragments are used from the portal's components, which this does not read.
const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');

describe('The operations of the contract', () => {
  it('each have a name of their own', () => {
    expect(operations.length).toBeGreaterThan(0);
    expect(repeated(operations)).toEqual([]);
  });

  it('ask only for what the schema has', () => {
    const all = parse(operations.map(({ text }) => text).join('\n'));
    expect(validate(schema, all, rules).map(({ message }) => message)).toEqual([]);
  });

  it('are each sent by a page or a test', () => {
    expect(unsent(operations, askers)).toEqual([]);
  });

  it('would be seen sent by nobody', () => {
    const one = [{ path: 'one.graphql', text: 'query Lonely { __typename }' }];
    expect([unsent(one, 'useQuery(NotLonelyDocument)'), unsent(one, 'useQuery(LonelyDocument)')]).toEqual([['Lonely'], []]);
  });

  it('would be seen standing twice', () => {
    const twice = ['one.graphql', 'two.graphql'].map((path) => ({ path, text: 'query A { __typename }' }));
    expect(repeated(twice)).toEqual(['A stands in one.graphql and in two.graphql']);
  });
});
