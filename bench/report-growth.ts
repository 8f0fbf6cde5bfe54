import { drawLines } from './draw-lines';
import type { Growth } from './growth';

const FROM = 1000; // releases that the others are compared with
const TO = 50_000;

/** How the time of each request grows with the office's archive, as SVG. */
export const drawGrowth = ({ points }: Growth): string =>
  drawLines({
    title: 'Time of one request while the newsroom grows',
    xName: 'public press releases',
    yName: 'milliseconds, without cache',
    lines: namesOf({ points }).map((name) => ({
      name,
      points: points.map(({ releases, times }) => [releases, times[name] ?? 0] as const),
    })),
  });

/** The same as a table, and how long an import takes; in Markdown. */
export const renderGrowth = ({ points, imported }: Growth): string => {
  const sizes = points.map(({ releases }) => releases.toLocaleString('en'));
  const first = points.find(({ releases }) => releases === FROM);
  const last = points.find(({ releases }) => releases === TO);
  const rows = namesOf({ points }).map((name) => {
    const times = points.map(({ times: each }) => (each[name] ?? NaN).toFixed(1));
    return `| ${name} | ${times.join(' | ')} | ${((last?.times[name] ?? NaN) / (first?.times[name] ?? NaN)).toFixed(2)} |`;
  });
  return `| ms | ${sizes.join(' | ')} | ${TO.toLocaleString('en')} to ${FROM.toLocaleString('en')} |
| --- | ${points.map(() => '---:').join(' | ')} | ---: |
${rows.join('\n')}
| memory, MB | ${points.map(({ memory }) => Math.round(memory)).join(' | ')} | |

Importing ${imported.texts} texts with \`npm run import\` took ${Math.round(imported.seconds)} s, start and end of the command included.`;
};

const namesOf = ({ points }: Pick<Growth, 'points'>): string[] => Object.keys(points[0]?.times ?? {});
