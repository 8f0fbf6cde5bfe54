import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** From the top floor down: a file imports from its own wing and those below. */
const WINGS = ['app', 'desk', 'distribution', 'releases', 'writing', 'reading', 'platform', 'shared'];

/** Of the rest of the newsroom, the panel takes these alone. */
const FOR_THE_PANEL = /^src\/(admin|shared|desk\/contract)\//;

/** Each file of `src` with those of `src` that it imports, by their paths in the project; types count. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const ROOT = join(__dirname, '../../..');

export const readImports = (): Imports => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file));
  const known = new Set(files);
  const resolve = (from: string, specifier: string): string[] => {
    const base = posix.join(posix.dirname(from), specifier);
    return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).filter((file) => known.has(file));
  };
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'));
      return [file, importedFiles.flatMap(({ fileName }) => resolve(file, fileName))];
    }),
  );
};

/** Every import that goes up, as `from -> to`. What stands beside the wings (`api`, `middlewares` …) is imported by nobody. */
export const findUpward = (imports: Imports): string[] =>
  [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => isUpward(file, target)).map((target) => `${file} -> ${target}`),
  );

const isUpward = (file: string, target: string): boolean => {
  if (wingOf(file) === 'admin') return !FOR_THE_PANEL.test(target);
  const floor = WINGS.indexOf(wingOf(file));
  return floor !== -1 && WINGS.indexOf(wingOf(target)) < floor;
};

const wingOf = (file: string): string => file.split('/')[1] ?? '';

/** The groups of files that reach each other, each sorted. Source: Tarjan, strongly connected components. */
export const findCircles = (imports: Imports): string[][] => {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    stack.push(file);
    let low = number;
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === number) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
};
