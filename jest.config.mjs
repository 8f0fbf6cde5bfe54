const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }];

/** @param {'unit' | 'api' | 'browser'} name @param {object} [more] */
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

export default {
  projects: [
    project('unit'),
    project('api', {
      globalSetup: '<rootDir>/tests/support/start-newsroom.ts',
      globalTeardown: '<rootDir>/tests/support/stop-newsroom.ts',
    }),
    project('cli'),
    project('browser', {
      globalSetup: '<rootDir>/tests/support/start-newsroom-with-panel.ts',
      globalTeardown: '<rootDir>/tests/support/stop-newsroom.ts',
    }),
  ],
  testTimeout: 60_000,
};
