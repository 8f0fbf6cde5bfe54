import { performance } from 'node:perf_hooks';
import { medianOf } from '../src/app/cli/bench/measure';

/** A request of the panel, and how long its answer took: milliseconds, of one caller. */
export interface Timed {
  readonly what: string;
  readonly median: number;
}

const REQUESTS = 15;
const WARM_UP = 3;

const LIST = '/newsroom/press-releases?';

/** What the panel asks where there are many releases: each list, each sort of filter, home, calendar. */
const ASKED: readonly (readonly [string, string])[] = [
  ['list: All', LIST],
  ['list: All, page 100', `${LIST}page=100`],
  ['list: Mine', `${LIST}list=mine`],
  ['list: In review', `${LIST}list=inReview`],
  ['list: Due this week', `${LIST}list=due`],
  ['list: To translate, three languages', `${LIST}list=translate`],
  ['list: To translate, Arabic', `${LIST}list=translate&language=ar`],
  ['list: Released', `${LIST}list=released`],
  ['search of two words', `${LIST}search=number+77`],
  ['state: scheduled', `${LIST}state=scheduled`],
  ['Arabic: not written yet', `${LIST}language=ar&translation=missing`],
  ['Arabic: not translated yet', `${LIST}language=ar&translation=untranslated`],
  ['French: outdated', `${LIST}language=fr&translation=outdated`],
  ['home', '/newsroom/overview'],
  ['calendar of a month', '/newsroom/calendar?from=2011-11-01&to=2011-11-30'],
];

export const timeRoutes = async (url: string, token: string): Promise<Timed[]> => {
  const timed: Timed[] = [];
  for (const [what, path] of ASKED) {
    const times: number[] = [];
    for (let count = 0; count < WARM_UP + REQUESTS; count += 1) {
      const began = performance.now();
      const response = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
      await response.arrayBuffer();
      if (count >= WARM_UP) times.push(performance.now() - began);
    }
    timed.push({ what, median: medianOf(times) });
  }
  return timed;
};
