import { ModernFakeTimers } from '@jest/fake-timers';
import type { TestEnvironment } from 'jest-environment-node';
import { ModuleMocker } from 'jest-mock';
import { endStorages } from './end-storages';

/**
 * The worker's own global object for each of its test files, with one-realm-runtime.cjs: what Jest and packages made for one file
 * serves the next. At its end a file's spies, clock and environment variables are taken back.
 */
export default class OneRealmEnvironment {
  readonly global = globalThis;
  readonly moduleMocker = new ModuleMocker(globalThis);
  readonly fakeTimers = null;
  readonly fakeTimersModern: ModernFakeTimers;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back where it was; Jest wraps it for each file
  readonly #exit = process.exit;
  readonly #variables = { ...process.env };

  constructor({ projectConfig }: ConstructorParameters<typeof TestEnvironment>[0]) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  setup(): Promise<void> {
    return Promise.resolve();
  }

  teardown(): Promise<void> {
    endStorages();
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    process.exit = this.#exit;
    for (const name of Object.keys(process.env))
      if (!(name in this.#variables)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, this.#variables);
    return Promise.resolve();
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  /** Jest looks whether there is one. */
  getVmContext(): object {
    return this.global;
  }
}
