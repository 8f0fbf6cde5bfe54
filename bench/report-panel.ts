import { medianOf } from '../src/app/cli/bench/measure';
import type { readMachine } from './machine';
import type { Timed } from './panel-routes';
import type { Walk, Walked } from './panel-walk';

export interface PanelBench {
  readonly releases: number;
  readonly rounds: number;
  readonly machine: ReturnType<typeof readMachine> & { readonly load: number };
  /** By the name of a panel, in the same order of rounds. */
  readonly walks: ReadonlyMap<string, readonly Walk[]>;
  readonly routes: readonly Timed[];
}

const STEPS: readonly (readonly [keyof Walk, string])[] = [
  ['list', 'to the list'],
  ['form', 'to the first form since the panel was opened'],
  ['nextForm', 'to the form of another release'],
];

/** docs/panel-performance.md. */
export const renderPanel = ({ releases, rounds, machine, walks, routes }: PanelBench): string =>
  `# How fast the panel is

Written by \`npm run bench:panel\`; do not edit. ${releases} press releases in four languages, one in fifty of them not public, each with
its history. In Chromium, with the program of the panel in its cache: a click on the link to the releases, until the first row is
there; a click on a row, until its title stands in the form and _Save_ beside it. ${rounds} rounds in both panels in turn, after
one to warm up; medians, and the ratio of each round.

_Stock Strapi_ is a new application of the same version with the same content model and its own panel, on a copy of the same database. Its
list shows one language of each release, ours all four with the state of each translation.

${machine.cores} × ${machine.cpu}, Node ${machine.node}; browser, servers and database share them. Load average at the end: ${machine.load.toFixed(1)}.

${renderWalks(walks)}

## What the server takes

One caller, one request at a time, the whole answer, on that machine.

| asked | median, ms |
| --- | ---: |
${routes.map(({ what, median }) => `| ${what} | ${median.toFixed(0)} |`).join('\n')}
`;

const renderWalks = (walks: PanelBench['walks']): string => {
  const [[ours, mine] = ['', []], [theirs, others] = ['', []]] = [...walks];
  const rows = STEPS.map(([step, words]) => {
    const of = (some: readonly Walk[], what: keyof Walked): number[] => some.map((one) => one[step][what]);
    const [own, other] = [of(mine, 'milliseconds'), of(others, 'milliseconds')];
    const ratio = medianOf(own.map((time, round) => time / (other[round] ?? NaN)));
    const cells = [
      ...[medianOf(own), medianOf(other)].map((time) => time.toFixed(0)),
      ratio.toFixed(2),
      ...[mine, others].map((some) => `${medianOf(of(some, 'requests'))}`),
      ...[mine, others].map((some) => medianOf(of(some, 'kilobytes')).toFixed(0)),
    ];
    return `| ${words} | ${cells.join(' | ')} |`;
  });
  return `| | ${ours}, ms | ${theirs}, ms | ratio | requests: ${ours} | ${theirs} | kB: ${ours} | ${theirs} |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
};
