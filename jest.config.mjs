const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }];

// Written as ES modules alone, which Jest does not load on Node 20; Node itself does (20.19 and later).
const ES_MODULES = 'temporal-polyfill|temporal-utils';

/** @param {'unit' | 'api' | 'cli' | 'leaks' | 'proxies' | 'browser'} name @param {object} [more] */
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': swc, [`/node_modules/(${ES_MODULES})/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

/** For files that share a newsroom. */
const oneByOne = { runner: '<rootDir>/tests/support/serial-runner.cjs' };

export default {
  maxWorkers: 2, // each may run newsrooms and a database of its own
  projects: [
    project('unit'),
    project('api', {
      ...oneByOne,
      globalSetup: '<rootDir>/tests/support/start-newsroom.ts',
      globalTeardown: '<rootDir>/tests/support/stop-newsroom.ts',
    }),
    project('cli'),
    project('leaks'),
    project('proxies'),
    project('browser', {
      ...oneByOne,
      globalSetup: '<rootDir>/tests/support/start-newsroom-with-panel.ts',
      globalTeardown: '<rootDir>/tests/support/stop-newsroom.ts',
    }),
  ],
  testTimeout: 60_000,
};
