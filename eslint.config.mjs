// The house rules that a machine can see. What needs the whole import graph is in .dependency-cruiser.cjs.
import tseslint from 'typescript-eslint';

const forbidden = (selector, message) => ({ selector, message });

const everywhere = [
  forbidden('ExportDefaultDeclaration', 'Export by name: a default export has a different name in every file.'),
  forbidden("CallExpression[callee.name='forwardRef'], ImportSpecifier[imported.name='forwardRef']", 'Two modules that need each other are one module, or want a third below both.'),
  forbidden("Decorator[expression.callee.name='OneToMany'], ImportSpecifier[imported.name='OneToMany']", 'Keep the owning side alone; ask the repository for the other direction.'),
  forbidden('TSEnumDeclaration', 'Write an `as const` list and the union of its words.'),
  forbidden(":matches(Literal[value=/set_config\\([^)]*false *\\)/], TemplateElement[value.raw=/set_config\\([^)]*false *\\)/])", 'A setting that outlives its transaction reaches the next person through the pool: set_config(…, true).'),
  forbidden("MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]", 'Every test runs, always.'),
];

const clock = [
  forbidden("NewExpression[callee.name='Date'][arguments.length=0]", 'Now comes in as an argument, or from the clock.'),
  forbidden("MemberExpression[object.name='Date'][property.name='now']", 'Now comes in as an argument, or from the clock.'),
];

const tests = ['**/*.{spec,fixture}.{ts,tsx,js}', 'tests/**'];

const style = {
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always'],
  'no-debugger': 'error',
  'no-eval': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'no-else-return': 'error',
  'no-unreachable': 'error',
  'no-restricted-syntax': ['error', ...everywhere, ...clock],
};

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/generated/', '.cache/', '.data/', '**/.turbo/', 'coverage/'] },
  { files: ['**/*.{js,mjs,cjs}'], rules: { ...style, 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...style,
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The compiler says it already, and knows a value that is only a type's source from one that is not used.
      '@typescript-eslint/no-unused-vars': 'off',
      // Nest modules are empty classes that carry a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['**/clock/**', '**/clock.ts', ...tests], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    // Tools that read a default export, and programs that tell the time because that is their work.
    files: ['*.config.{mjs,ts}', '**/*.config.{ts,mjs}', '**/codegen.ts', '**/*.d.ts', 'tests/support/empty-style.ts', 'packages/local/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere.filter(({ selector }) => selector !== 'ExportDefaultDeclaration')] },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.{1,2}/|zod$|temporal-polyfill)', message: 'The rules stand on nothing but zod and the calendar: no framework, no I/O.' }] }],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'crypto', 'Buffer', 'setTimeout', 'setInterval', 'window', 'document', 'localStorage'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'A rule gives the same answer twice.' }],
    },
  },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/{contract,copy,credentials,fixtures,matching}/src/**/*.ts'],
    ignores: [...tests, 'apps/api/src/command/**'],
    rules: { 'no-console': 'error' },
  },
);
