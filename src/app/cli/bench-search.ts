import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { format } from 'prettier';
import { shapeOf } from '../../reading/search/search-shape';
import { searchStatement } from '../../reading/search/search-statement';
import { searchValues } from '../../reading/search/search-values';
import { SPELLED_LIKE_STATEMENT } from '../../reading/search/spelled-like-statement';
import { SUGGEST_STATEMENT } from '../../reading/search/suggest-statement';
import { measure, medianOf } from './bench/measure';
import { renderFigures, type Bench, type Measured } from './bench/render-figures';
import { fillScratch, onScratchDatabase, runNamed } from './bench/scratch-database';
import { SEARCH_MIX } from './bench/search-mix';
import { showProgressBar } from './progress-bar';
import { runCommand } from './stop-error';

const USUAL = 50_000; // documents, of the page
const DOCUMENTS = Number(process.argv[2] ?? USUAL);
const REPORT = 'docs/search-performance.md';

/** `npm run bench:search`: measures search on made-up documents and writes docs/search-performance.md; `-- 1000000` prints it for others. */
runCommand(async () => {
  const root = process.cwd();
  const bench = await onScratchDatabase(root, async (client) => {
    await fillScratch(client, DOCUMENTS, showProgressBar('Making documents'));
    return measureAll(client);
  });
  const report = await format(renderFigures(bench), { parser: 'markdown', printWidth: 120 });
  if (DOCUMENTS === USUAL) writeFileSync(join(root, REPORT), report);
  process.stdout.write(report);
  return 0;
});

const measureAll = async (client: pg.Client): Promise<Bench> => {
  const searches: Measured[] = [];
  for (const { what, query } of SEARCH_MIX) {
    const named = searchValues({ q: '', locale: 'en', page: 1, pageSize: 10, ...query });
    const run = () => runNamed<{ answer: { total: number } }>(client, searchStatement(shapeOf(named)), named);
    searches.push({ what, ...(await measure(run)), hits: (await run())[0]?.answer.total ?? 0 });
  }
  const [plan, version, sizes] = [await explain(client), await ask(client, 'show server_version'), SIZES];
  return {
    documents: DOCUMENTS,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${loadavg()[0]?.toFixed(1) ?? ''} while measuring`,
    server: `PostgreSQL ${version}, as embedded`,
    sizes: await ask(client, sizes),
    searches,
    others: await measureOthers(client),
    medianOfSearches: medianOf(searches.map(({ median }) => median)),
    plan,
  };
};

const SIZES = `select pg_size_pretty(pg_relation_size('search_index')) || ' of rows to look through, '
  || pg_size_pretty(pg_indexes_size('search_index') + pg_indexes_size('search_documents')) || ' of indexes, '
  || pg_size_pretty(pg_total_relation_size('search_index') + pg_total_relation_size('search_documents'))
  || ' with all texts'`;

const measureOthers = async (client: pg.Client): Promise<Measured[]> => {
  const suggest = (typed: string) => ({
    beginnings: `${typed}:*`,
    plain: typed,
    locale: 'en',
    fallback: null,
    types: null,
  });
  const calls = [
    { what: 'suggest "m"', statement: SUGGEST_STATEMENT, named: suggest('m') },
    { what: 'suggest "migr"', statement: SUGGEST_STATEMENT, named: suggest('migr') },
    {
      what: 'a mistyped word',
      statement: SPELLED_LIKE_STATEMENT,
      named: { words: ['migraton'], locales: ['en'] },
    },
  ];
  const measured: Measured[] = [];
  for (const { what, statement, named } of calls) {
    measured.push({ what, hits: null, ...(await measure(() => runNamed(client, statement, named))) });
  }
  return measured;
};

const explain = async (client: pg.Client): Promise<string> => {
  const named = searchValues({ q: 'migration', locale: 'en', page: 1, pageSize: 10 });
  const statement = `explain (analyze, buffers) ${searchStatement(shapeOf(named))}`;
  const rows = await runNamed<{ 'QUERY PLAN': string }>(client, statement, named);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

const ask = async (client: pg.Client, question: string): Promise<string> => {
  const { rows } = await client.query<Record<string, string>>(question);
  return Object.values(rows[0] ?? {})[0] ?? '';
};
