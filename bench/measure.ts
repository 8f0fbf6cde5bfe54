import { cpuTime } from './cpu-time';
import { generateLoad, type Load } from './load-generator';
import { loadByWrk, pinServer } from './wrk';

/** A server and a request to it. */
export interface Case extends Pick<Load, 'url' | 'method' | 'headers'> {
  readonly server: string;
  readonly request: string;
  readonly pid: number;
}

/** One value a round. */
export interface Measured extends Case {
  /** Requests a second. */
  readonly rates: readonly number[];
  /** Microseconds of the server's processor time for a request. */
  readonly works: readonly number[];
}

export interface Plan {
  readonly rounds: number;
  /** Seconds of one case in one round. */
  readonly seconds: number;
  readonly connections: number;
  /** By wrk, from a core of its own; or by the generator of our own, which shares the cores with what it loads. */
  readonly byWrk: boolean;
}

/**
 * Loads all cases in turn, round after round: what else the machine does at a time touches all alike.
 *
 * @throws when a server answers with an error
 */
export const measure = async (cases: readonly Case[], plan: Plan): Promise<Measured[]> => {
  const rates = cases.map(() => [] as number[]);
  const works = cases.map(() => [] as number[]);
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const [index, each] of cases.entries()) {
      const { rate, work } = await load(each, plan);
      rates[index]?.push(rate);
      works[index]?.push(work);
      process.stderr.write(
        `round ${round}: ${each.request}, ${each.server}: ${Math.round(rate)}/s, ${Math.round(work)} µs\n`,
      );
    }
  }
  return cases.map((each, index) => ({
    ...each,
    rates: rates[index] ?? [],
    works: works[index] ?? [],
  }));
};

const load = async (
  { pid, request, server, ...rest }: Case,
  { seconds, connections, byWrk }: Plan,
): Promise<{ rate: number; work: number }> => {
  if (byWrk) pinServer(pid);
  const before = cpuTime(pid);
  const generate = byWrk && rest.method !== 'HEAD' ? loadByWrk : generateLoad;
  const outcome = await generate({ ...rest, seconds, connections });
  const work = cpuTime(pid) - before;
  if (outcome.bad > 0 || outcome.good === 0)
    throw new Error(`${request}, ${server}: ${outcome.good} good answers and ${outcome.bad} others`);
  return { rate: outcome.good / outcome.seconds, work: work / outcome.good };
};
