import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusText } from './corpus';
import { FIELDS, grade, type Count, type Field } from './grade';
import { precisionOf, recallOf, renderRows, share } from './table';

/** What the rules made of texts that they had never seen, counted once, before anything was mended on them. */
interface FirstRun {
  readonly name: string;
  readonly texts: number;
  readonly counts: Record<Field, Count>;
}

const FILE = join(import.meta.dirname, 'first-runs.json');

const readFirstRuns = (): FirstRun[] => JSON.parse(readFileSync(FILE, 'utf8')) as FirstRun[];

/** @throws Error when a run of this name is recorded: there is one first run only */
export const recordFirstRun = (name: string, texts: readonly CorpusText[]): void => {
  const runs = readFirstRuns();
  if (runs.some((run) => run.name === name))
    throw new Error(`The first run of "${name}" is recorded already`);
  const added = [...runs, { name, texts: texts.length, counts: grade(texts).counts }];
  writeFileSync(FILE, `${JSON.stringify(added, null, 2)}\n`);
};

/** The first runs as a table in Markdown: a row a field, a column a round. */
export const renderFirstRuns = (): string => {
  const runs = readFirstRuns();
  const head = ['field', ...runs.map(({ name, texts }) => `${name} (${texts} texts)`)];
  const rows = FIELDS.map((field) => [
    field,
    ...runs.map(({ counts }) => [precisionOf(counts[field]), recallOf(counts[field])].map(share).join(' / ')),
  ]);
  return renderRows([head, ...rows]);
};
