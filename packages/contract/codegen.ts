import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// Every scalar of the schema, as the domain's own type: the same word stands in TypeScript, in the answer and in the row.
const domain = (type: string): string => `@practicum/domain#${type}`;
const scalars = {
  ID: 'string',
  LocalDate: domain('LocalDate'),
  Instant: domain('Instant'),
  Minutes: domain('Minutes'),
  RecordFactBody: 'Readonly<Record<string, unknown>>',
  EditionBody: 'Readonly<Record<string, unknown>>',
  AssessmentBasis: domain('AssessmentBasis'),
};

const common = { scalars, defaultScalarType: 'string', useTypeImports: true, enumsAsTypes: true } as const;

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: 'operations/**/*.graphql',
  emitLegacyCommonJSImports: false,
  errorsOnly: true,
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: { ...common, immutableTypes: true, maybeValue: 'T | null', inputMaybeValue: 'T | null | undefined' },
    },
    'src/generated/client/': {
      preset: 'client',
      // Apollo Client asks for type names by itself; the stored text has to hold them already.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } },
      config: { ...common, immutableTypes: true },
    },
  },
};

// The tool asks for a default export.
export { config as default };
