import { TestEnvironment } from 'jest-environment-node';
import { endStorages } from './end-storages';

/** Node's environment for tests, which leaves no AsyncLocalStorage behind. */
export default class BareEnvironment extends TestEnvironment {
  override async teardown(): Promise<void> {
    endStorages();
    await super.teardown();
  }
}
