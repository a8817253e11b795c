/** Specs run on the TypeScript sources; only worker threads and the console need the build that `npm test` does first. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{events,services,reports,gateway,admin-ui,test}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@moves/(events|reports|gateway)/(.*)$': '<rootDir>/$1/src/$2.ts',
    '^@moves/(measures|budgets|positions|council|tenders)/(.*)$': '<rootDir>/services/$1/src/$2.ts',
  },
  testTimeout: 120_000,
  maxWorkers: 2,
};
