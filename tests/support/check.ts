import { runCli } from './run-cli';

/** What `npm run check` says of a comparison. */
export interface Verdict {
  readonly name: string;
  readonly differences: readonly string[];
  readonly notCompared: string | null;
}

/** Runs `npm run check`, beside a newsroom or alone, with what the newsroom was started with. */
export const runCheck = async (
  environment: Record<string, string>,
  args: string[] = [],
): Promise<{ readonly code: number | null; readonly verdicts: readonly Verdict[] }> => {
  const { code, answer, output } = await runCli('check', ['--json', ...args], environment);
  try {
    return { code, verdicts: JSON.parse(answer) as Verdict[] };
  } catch {
    throw new Error(`npm run check ended with ${String(code)}:\n${output}`);
  }
};

/** All that it makes, in its order. */
export const COMPARISONS = [
  ...['rows', 'states', 'history', 'feed', 'changes', 'notices', 'paths', 'totals', 'search'],
  ...['files', 'jobs', 'http'],
] as const;

/** What cannot be compared where a test looks: `http` where no newsroom runs. */
export type LeftOut = readonly ('files' | 'http')[];

/**
 * All that is not well, each with the name of its comparison; empty where all was compared and agrees.
 *
 * @example judge(verdicts) // ['http: not compared. No newsroom answers at http://127.0.0.1:1337: …']
 */
export const judge = (verdicts: readonly Verdict[], leftOut: LeftOut = []): string[] =>
  COMPARISONS.flatMap((name) => {
    const verdict = verdicts.find((one) => one.name === name);
    if (verdict === undefined) return [`${name}: nothing is said of it.`];
    const isLeftOut = leftOut.some((one) => one === name);
    if (verdict.notCompared !== null)
      return isLeftOut ? [] : [`${name}: not compared. ${verdict.notCompared}`];
    if (isLeftOut) return [`${name}: compared, though it was said that it cannot be.`];
    return verdict.differences.map((difference) => `${name}: ${difference}`);
  });

/** Lets `npm run check` judge a newsroom: all of it, but what cannot be compared there. @returns what `judge` finds */
export const findDisagreements = async (
  environment: Record<string, string>,
  leftOut: LeftOut = [],
): Promise<string[]> => judge((await runCheck(environment)).verdicts, leftOut);
