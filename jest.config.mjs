// One Jest run for the whole house: pure rules, repositories on a real PostgreSQL, journeys, portal parts and browser stories.
import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.exclude;
delete swc.$schema;

const shared = {
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@practicum/(domain|copy|credentials|fixtures|matching)$': '<rootDir>/packages/$1/src/index.ts',
    '^@practicum/domain/zoned$': '<rootDir>/packages/domain/src/zoned.ts',
    '^@practicum/contract/(server|client)$': '<rootDir>/packages/contract/src/$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': '<rootDir>/tests/support/empty-style.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '/.cache/'],
};

export default {
  reporters: ['default', ...(process.env.PRACTICUM_REPORTER ? [process.env.PRACTICUM_REPORTER] : [])],
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      rootDir: '.',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/packages/*/src/**/*.spec.ts', '<rootDir>/tests/architecture/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'portal',
      rootDir: '.',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/portal/src/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/tests/support/browser-globals.ts'],
    },
    {
      ...shared,
      displayName: 'server',
      rootDir: '.',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/apps/api/src/**/*.spec.ts',
        '<rootDir>/packages/local/src/**/*.spec.js',
        '<rootDir>/tests/{certificates,frozen-certificates,journeys,permissions,reliability,regressions,real-data,command}/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'browser',
      rootDir: '.',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'],
    },
  ],
};
