interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Drawing {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  readonly lines: readonly Line[];
}

const WIDTH = 760;
const HEIGHT = 400;
const LEFT = 60;
const RIGHT = 170; // room for names
const TOP = 40;
const BOTTOM = 50;
const GRID = 5; // lines
const COLOURS = ['#1f77b4', '#d62728', '#2ca02c', '#9467bd', '#ff7f0e', '#17becf'];

/** A chart of lines as SVG: x by its logarithm, y from 0. */
export const drawLines = ({ title, xName, yName, lines }: Drawing): string => {
  const all = lines.flatMap(({ points }) => points);
  const logs = all.map(([x]) => Math.log10(x));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const top = roundUp(Math.max(...all.map(([, y]) => y)));
  const toX = (x: number): number =>
    LEFT + ((Math.log10(x) - low) / (high - low || 1)) * (WIDTH - LEFT - RIGHT);
  const toY = (y: number): number => HEIGHT - BOTTOM - (y / top) * (HEIGHT - TOP - BOTTOM);
  const xs = [...new Set(all.map(([x]) => x))].toSorted((a, b) => a - b);
  const ys = Array.from({ length: GRID + 1 }, (_, index) => (top / GRID) * index);
  const nameYs = spreadOut(lines.map(({ points }) => toY(points.at(-1)?.[1] ?? 0)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14">${title}</text>
${ys.map((y) => `<path d="M${LEFT} ${at(toY(y))}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${at(toY(y) + 4)}" text-anchor="end">${at(y)}</text>`).join('\n')}
${xs.map((x) => `<text x="${at(toX(x))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${x.toLocaleString('en')}</text>`).join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${xName}</text>
<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${yName}</text>
${lines.map(({ name, points }, index) => drawLine(name, points, COLOURS[index % COLOURS.length] ?? '#000', nameYs[index] ?? 0, toX, toY)).join('\n')}
</svg>
`;
};

const drawLine = (
  name: string,
  points: Line['points'],
  colour: string,
  nameY: number,
  toX: (x: number) => number,
  toY: (y: number) => number,
): string => {
  const path = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(toX(x))} ${at(toY(y))}`)
    .join('');
  const dots = points.map(
    ([x, y]) => `<circle cx="${at(toX(x))}" cy="${at(toY(y))}" r="3" fill="${colour}"/>`,
  );
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}
<text x="${WIDTH - RIGHT + 10}" y="${at(nameY + 4)}" fill="${colour}">${name}</text>`;
};

const NAME_HEIGHT = 15;

/** Moves names apart that would lie on one another. */
const spreadOut = (heights: readonly number[]): number[] => {
  const result = [...heights];
  let last = -Infinity;
  for (const index of heights
    .map((_, each) => each)
    .toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))) {
    last = Math.max(result[index] ?? 0, last + NAME_HEIGHT);
    result[index] = last;
  }
  return result;
};

/** The next of 1, 2, 5, 10, 20, 50 … */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((factor) => factor * power).find((round) => round >= value) ?? value;
};

const at = (value: number): string => String(Math.round(value * 10) / 10);
