import type { Figures } from './measure';

export interface Measured extends Figures {
  readonly what: string;
  readonly hits: number | null;
}

export interface Bench {
  readonly documents: number;
  readonly machine: string;
  readonly server: string;
  readonly sizes: string;
  readonly searches: readonly Measured[];
  readonly others: readonly Measured[];
  readonly medianOfSearches: number;
  readonly plan: string;
}

/** The page that `npm run bench:search` writes. */
export const renderFigures = (bench: Bench): string => `# How fast search is

Written by \`npm run bench:search\`; do not edit. ${bench.documents.toLocaleString('en')} made-up documents in four
languages, put into the table of search the way the newsroom does, on an embedded PostgreSQL of their own. Times are those
of the whole statement as the program sees it: sending, planning, running, answer.

- Machine: ${bench.machine}
- Server: ${bench.server}
- Table: ${bench.sizes}
- **Median over the searches: ${format(bench.medianOfSearches)} ms**

## Searches

A page of ten hits with snippets, the total and all facets: one statement.

${renderTable(bench.searches)}

## Besides

Suggestions while somebody types, and the look for mistyped names when nothing matches.

${renderTable(bench.others)}

## The plan of a common word

\`explain (analyze, buffers)\` of "migration", English:

\`\`\`
${bench.plan}
\`\`\`
`;

const renderTable = (rows: readonly Measured[]): string =>
  [
    '| what | hits | median, ms | 95 of 100 within, ms |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ what, hits, median, p95 }) =>
        `| ${what} | ${hits === null ? '' : hits.toLocaleString('en')} | ${format(median)} | ${format(p95)} |`,
    ),
  ].join('\n');

const format = (milliseconds: number): string => milliseconds.toFixed(1);
