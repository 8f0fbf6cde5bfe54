const { createRequire, isBuiltin } = require('node:module');
const { sep } = require('node:path');
const { compileFunction, constants } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${sep}node_modules${sep}`;

/**
 * Loads the project's own modules anew for each test file, with their mocks, as Jest does; packages and Jest's own parts by Node,
 * once for all files of a worker. All live in one realm (one-realm-environment.ts), so that an Array is an Array.
 */
class OneRealmRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  }

  /** Without a name it is the frame of a file's tests, which begins empty. */
  requireInternalModule(from, name) {
    if (name !== undefined) return createRequire(from)(name);
    delete require.cache[from];
    return require(from);
  }

  requireModule(from, name, ...more) {
    if (name === undefined || name.startsWith('.') || isBuiltin(name))
      return super.requireModule(from, name, ...more);
    const load = createRequire(from);
    return load.resolve(name).includes(PACKAGES) ? load(name) : super.requireModule(from, name, ...more);
  }
}

module.exports = { __esModule: true, default: OneRealmRuntime };
