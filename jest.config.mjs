const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }];

// Written as ES modules alone, which Jest does not load on Node 20; Node itself does (20.19 and later).
const ES_MODULES = 'temporal-polyfill|temporal-utils|marked';

/** @param {'unit' | 'api' | 'cli' | 'leaks' | 'fuzz' | 'proxies' | 'browser'} name @param {object} [more] */
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: '<rootDir>/tests/support/bare-environment.ts',
  transform: { '^.+\\.ts$': swc, [`/node_modules/(${ES_MODULES})/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

/** For files that need nothing but a process. */
const oneRealm = {
  testEnvironment: '<rootDir>/tests/support/one-realm-environment.ts',
  runtime: '<rootDir>/tests/support/one-realm-runtime.cjs',
};

/** For files that start newsrooms of their own. */
const withTemplate = {
  globalSetup: '<rootDir>/tests/support/make-template.ts',
  globalTeardown: '<rootDir>/tests/support/stop-newsrooms.ts',
};

/** For files that share a newsroom: every worker has one. */
const withNewsroom = {
  ...withTemplate,
  testEnvironment: '<rootDir>/tests/support/newsroom-environment.ts',
};

export default {
  maxWorkers: 2, // each runs newsrooms and a database of its own: two keep two processors busy, and a third starves all of them
  testSequencer: './tests/support/longest-first.cjs',
  projects: [
    project('unit', oneRealm),
    project('api', withNewsroom),
    project('cli', withTemplate),
    project('leaks', withTemplate),
    project('fuzz', withTemplate),
    project('proxies', withTemplate),
    project('browser', {
      ...withNewsroom,
      globalSetup: '<rootDir>/tests/support/make-panel.ts',
      testEnvironment: '<rootDir>/tests/support/browser-environment.ts',
      testEnvironmentOptions: { panel: true },
      setupFilesAfterEnv: ['<rootDir>/tests/support/ask-twice.ts'],
    }),
  ],
  testTimeout: 60_000,
  workerGracefulExitTimeout: 20_000, // a busy machine takes longer than Jest's half a second to free what a worker had
};
