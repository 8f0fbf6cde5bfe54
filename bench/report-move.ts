import { loadavg } from 'node:os';
import { isDead, type MoveReport } from '../src/desk/site-move/domain/move-report';
import { medianOf } from '../src/app/cli/bench/measure';
import { readMachine } from './machine';
import { READ, type Latencies } from './readers';
import { writePage } from './write-page';

export interface MeasuredMove {
  readonly documents: number;
  readonly pictures: number;
  readonly seconds: number;
  readonly code: number | null;
  readonly report: MoveReport;
  /** Every address at which something public stood. */
  readonly addresses: readonly string[];
  readonly memory: Readonly<Record<'move' | 'newsroom', readonly number[]>>; // MB
  readonly readers: Readonly<Record<'meanwhile' | 'after', Latencies>>;
}

const MINUTES = 30; // that the move may take
const MAY_GROW = 1.25; // memory of the last quarter against that of the second

/** Writes the page on how long a move takes; a whole move that took too long or grew ends with exit code 1. */
export const reportMove = async (measured: MeasuredMove): Promise<void> => {
  const { documents, pictures, seconds, code, report, addresses, memory, readers } = measured;
  const { cpu, cores, memoryGb, node } = readMachine();
  const [, second = NaN, , last = NaN] = quartersOf(memory.move);
  const alive = new Set(report.addresses.filter((each) => !isDead(each)).map(({ address }) => address));
  const dead = addresses.filter((address) => !alive.has(address)).length;
  const rows = READ.map((path) => {
    const times = [readers.meanwhile[path], readers.after[path]].flatMap((latency) =>
      [50, 95, 99].map((share) => (latency.percentile(share) / 1000).toFixed(1)),
    );
    return `| \`${path}\` | ${readers.meanwhile[path].count} | ${times.join(' | ')} |`;
  });
  const text = `# How long a move takes

Written by \`npm run bench:move\`; do not edit by hand. ${cores} cores (${cpu}), ${memoryGb} GB of memory, Node ${node}. Load of the machine at the end: ${(loadavg()[0] ?? NaN).toFixed(1)}.

A generated WordPress export of ${documents} documents, ${Object.values(report.public).reduce((sum, count) => sum + count, 0)} of them public, some in two languages, with ${pictures} photographs of 1600 × 1067 pixels, is
moved into a newsroom with \`--publish\` while readers ask for its public lists. The move, the newsroom, its database and the readers share
the machine.

- It took **${(seconds / 60).toFixed(1)} minutes**, start and check of all ${report.addresses.length} old addresses included: ${((documents + pictures) / seconds).toFixed(1)} documents and pictures a second.
- Exit code ${code}. Of ${addresses.length} old addresses of what was public, ${dead} lead nowhere.
- Resident memory of the move and of the process that prepares its pictures: ${quartersOf(memory.move).map(Math.round).join(', ')} MB (median of each quarter), ${Math.round(Math.max(...memory.move))} MB at most.
- Resident memory of the newsroom beside: ${quartersOf(memory.newsroom).map(Math.round).join(', ')} MB, ${Math.round(Math.max(...memory.newsroom))} MB at most.

Milliseconds until readers had their answer, one reader for each address, and the same when the move is over and all is there:

| address | answers meanwhile | median | 95 % | 99 % | median after | 95 % after | 99 % after |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
  if (process.env.BENCH_DOCUMENTS === undefined) await writePage('moving-performance.md', text);
  else process.stdout.write(text);
  if (code !== 0 || dead > 0 || seconds > MINUTES * 60 || last / second > MAY_GROW) process.exitCode = 1;
};

const quartersOf = (samples: readonly number[]): number[] =>
  [0, 1, 2, 3].map((quarter) =>
    medianOf(samples.slice((quarter * samples.length) / 4, ((quarter + 1) * samples.length) / 4)),
  );
