// How strong the specs of the rules are: each mutant breaks a rule in one place, and some spec has to notice. By hand, from this
// folder, with Node 22 or newer (`--mutate src/eligibility/attempts.ts` for one file alone, `MUTATE=certification` for that part):
//   npx -p @stryker-mutator/core@10.0.0 -p @stryker-mutator/jest-runner@10.0.0 stryker run
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const part = process.env.MUTATE ?? 'eligibility';
const swc = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
delete swc.exclude;
delete swc.$schema;

/** Prose that no rule decides by: what a shape says of itself, and the message of a broken promise. */
function isProse(path) {
  if (!path.isStringLiteral() && !path.isTemplateLiteral()) return false;
  const isDescription = path.parentPath.isCallExpression() && path.parentPath.get('callee.property').isIdentifier({ name: 'describe' });
  return isDescription || path.findParent((above) => above.isThrowStatement()) !== null;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore: (path) => (isProse(path) ? 'prose' : undefined) } }];

export default {
  plugins: ['@stryker-mutator/jest-runner', fileURLToPath(import.meta.url)],
  ignorers: ['prose'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: [`src/${part}/**/*.ts`, '!**/*.{spec,fixture}.ts', '!**/index.ts'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/every-spec.fixture.ts'],
      transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
      extensionsToTreatAsEsm: ['.ts'],
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    },
  },
  symlinkNodeModules: false,
  tempDirName: '../../.cache/stryker',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `../../.cache/mutation-${part}.json` },
  clearTextReporter: { logTests: false, reportTests: false },
};
