import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trustedDocuments } from '@practicum/contract/server';
import { features } from '../../apps/api/src/app.module.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
let schema: TestApi['schema'];

beforeAll(async () => {
  api = await startApi();
  schema = api.schema;
});
afterAll(() => api.close());

const OWN = new Set(['LocalDate', 'Instant', 'Minutes']);

describe('Every operation that the portal may send', () => {
  it('has a handler for each of its root fields, and so has every other root field of the schema', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const unanswered = roots.flatMap((type) => Object.values(type?.getFields() ?? {}).filter((field) => !field.resolve).map((field) => `${type?.name}.${field.name}`));
    expect(unanswered).toEqual([]);
  });

  it('is a document that the served schema takes', async () => {
    const refused = [];
    for (const id of trustedDocuments().keys()) {
      const answered = await api.anyone().post({ documentId: id });
      refused.push(...answered.errors.filter(({ message }) => /Cannot query field|Unknown type|Unknown argument/.test(message)).map(({ message }) => message));
    }
    expect(refused).toEqual([]);
  });
});

describe('Every scalar of the schema', () => {
  it('is held to what the domain says', () => {
    const held = new Set(features.flatMap((feature) => Object.keys({ ...feature.vocabulary, ...feature.scalars })));
    const scalars = Object.values(schema.getTypeMap()).filter((type) => type.astNode?.kind === 'ScalarTypeDefinition').map(({ name }) => name);
    expect(scalars.filter((name) => !OWN.has(name) && !held.has(name))).toEqual([]);
  });
});
