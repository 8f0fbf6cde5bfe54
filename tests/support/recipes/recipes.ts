import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../test-environment';

/** The files that a page of the docs gives: blocks of code that begin with the name of one. */
export const readRecipes = (page: string): Map<string, string> => {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
  const blocks = text.matchAll(/^```(?:ts|js)\n\/\/ (\S+)\n(.*?)^```/gms);
  return new Map([...blocks].map(([, name = '', code = '']) => [name, code]));
};

/** What the recipe for Next.js asks of it. */
const NEXT = `exports.revalidatePath = (path, type) => console.log('revalidated', path, type ?? 'page');`;

const NEWSROOMS_OWN = ['standardwebhooks', 'openapi-fetch', 'qs', 'typescript', 'tsx', '@types'];

export interface RecipeFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Recipes as files of a folder, with the packages that they import. */
export const writeRecipes = (recipes: ReadonlyMap<string, string>): RecipeFolder => {
  const path = mkdtempSync(join(tmpdir(), 'recipes-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  write('package.json', JSON.stringify({ type: 'module' }));
  write('node_modules/next/package.json', JSON.stringify({ name: 'next', type: 'commonjs' }));
  write('node_modules/next/cache.js', NEXT);
  for (const name of NEWSROOMS_OWN)
    symlinkSync(join(ROOT, 'node_modules', name), join(path, 'node_modules', name));
  for (const [name, code] of recipes) write(name, code);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};
