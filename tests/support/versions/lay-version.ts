import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder, ROOT } from '../test-environment';

/** Another version of the newsroom, compiled, in a folder of its own. */
export interface LaidVersion {
  readonly root: string;
  /** Whether it has a file: what a version cannot do yet is not asked of it. */
  readonly has: (path: string) => boolean;
  readonly remove: () => void;
}

/** Whether the clone holds the commit: a shallow one may not. */
export const hasCommit = (commit: string): boolean =>
  spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: ROOT }).status === 0;

/** Lays a commit out and compiles its server. It takes the packages that are here where they are the ones that it asks for. */
export const layVersion = (commit: string): LaidVersion => {
  const root = makeDataFolder();
  const archive = execFileSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', root], { input: archive });
  if (hasItsPackages(root)) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'ignore' });
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck'];
  execFileSync(process.execPath, compiler, { cwd: root, stdio: 'inherit' });
  return {
    root,
    has: (path) => existsSync(join(root, path)),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string } | undefined>>;
}

const readJson = (root: string, name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** Whether what it names as its packages is locked here in the same versions; more does not disturb it. */
const hasItsPackages = (root: string): boolean => {
  const named = readJson(root, 'package.json') as { dependencies: Record<string, string> };
  const [there, here] = [root, ROOT].map((each) => (readJson(each, 'package-lock.json') as Lock).packages);
  return Object.keys(named.dependencies).every((name) => {
    const path = `node_modules/${name}`;
    return here?.[path]?.version === there?.[path]?.version;
  });
};
