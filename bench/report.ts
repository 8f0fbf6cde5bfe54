import type { Growth } from './growth';
import type { Hearing } from './hearing';
import type { Measured, Plan } from './measure';
import { renderGrowth } from './report-growth';
import { medianOf } from '../src/app/cli/bench/measure';

/** Where it was measured, and how. */
export interface Circumstances {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly releases: number;
  readonly bytes: number;
  /** The machine's load average over a minute, before and after. */
  readonly load: readonly [before: number, after: number];
  readonly plan: Plan;
}

export interface Ratio {
  readonly request: string;
  readonly server: string;
  readonly against: string;
  /** Of the ratios of the rounds. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** Processor time of one for a request in that of the other. */
  readonly work: number;
}

/** One server against another, round by round. */
export const compare = (measured: readonly Measured[], server: string, against: string): Ratio[] =>
  measured
    .filter((each) => each.server === server)
    .flatMap(({ request, rates, works }) => {
      const other = measured.find((each) => each.request === request && each.server === against);
      if (other === undefined) return [];
      const ratios = rates.map((rate, round) => rate / (other.rates[round] ?? NaN));
      const workOfOther = medianOf(other.works);
      return [{ request, server, against, ...spread(ratios), work: medianOf(works) / workOfOther }];
    });

const spread = (values: readonly number[]) => ({
  median: medianOf(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});

/** Tables of requests a second and of ratios, in Markdown. */
export const renderTables = (measured: readonly Measured[], ratios: readonly Ratio[]): string =>
  [
    '| request | server | requests/s, median | lowest | highest | µs of CPU a request |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...measured.map(({ request, server, rates, works }) => {
      const { median: middle, lowest, highest } = spread(rates);
      return `| ${request} | ${server} | ${Math.round(middle)} | ${Math.round(lowest)} | ${Math.round(highest)} | ${Math.round(medianOf(works))} |`;
    }),
    '',
    '| request | server | against | ratio of requests/s, median | lowest | highest | ratio of CPU |',
    '| --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...ratios.map(
      ({ request, server, against, median: middle, lowest, highest, work }) =>
        `| ${request} | ${server} | ${against} | ${show(middle)} | ${show(lowest)} | ${show(highest)} | ${show(work)} |`,
    ),
  ].join('\n');

const show = (ratio: number): string => ratio.toFixed(ratio < 10 ? 2 : 0);

const BY_WRK = `They were loaded by \`wrk\` from one core, the server
on another; HEAD, which wrk does not know, by the generator of our own.`;

const BY_OUR_OWN = `The load generator of our own
shares the cores with what it loads (\`wrk\` is not there, or no second core), so figures of a server on its own would be higher, most
of all those of the fastest.`;

/** docs/performance.md: every figure comes from the run. */
export const renderPage = (
  tables: string,
  at: Circumstances,
  hearing: Hearing,
  growth: Growth,
): string => `# Performance

Written by \`npm run bench\`; do not edit by hand. The same figures as data: [performance.json](performance.json).

Measured on ${at.date} on ${at.cores} cores (${at.cpu}) with ${at.memoryGb} GB of memory, Node ${at.node}, PostgreSQL
${at.postgres}, which ran on the same machine. ${at.releases} public press releases; the list is ${at.bytes} bytes. Each
server was loaded over ${at.plan.connections} connections for ${at.plan.seconds} s in each of ${at.plan.rounds} rounds, one after the other. ${at.plan.byWrk ? BY_WRK : BY_OUR_OWN} The load average of the machine was ${at.load[0]} before and ${at.load[1]} after: above ${at.cores} it did other work meanwhile, and the ratios, taken
within each round, and the processor time of the server for a request say more than the rates.

${tables}

- _bare Node_: \`http.createServer\` that sends the same bytes and headers.
- _Dateline_: this program. _without its cache_: \`CACHE_SIZE_MB=0\` and \`CACHE_ROWS_MB=0\`, so that each
  request reads all that it shows.
- _stock Strapi_: a new application of the same version with the same content model, on a copy of the same database, in
  production mode; _strapi-cache_: with that plugin, in memory, as it comes.

## Two instances

A change written through one instance showed in the kept answer of another ${hearing.median.toFixed(1)} ms after it was acknowledged: the
median of ${hearing.changes}, read over and over; ${hearing.longest.toFixed(1)} ms at most. The instance that wrote it shows it at once.

## Growth

Public releases in one language, each with contacts, topics, countries and two quotes, and a draft beside it. One caller, no kept answers
(\`CACHE_SIZE_MB=0\`), plain bytes; medians. Each read asks the database which documents there are; those that it knows it does not read again
([caching.md](caching.md#what-an-answer-is-made-of)).

${renderGrowth(growth)}

![The same as a chart](growth.svg)
`;
