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

/** All that disagrees, each with the name of its comparison; empty where all agrees. */
export const findDisagreements = async (environment: Record<string, string>): Promise<string[]> =>
  (await runCheck(environment)).verdicts.flatMap(({ name, differences }) =>
    differences.map((difference) => `${name}: ${difference}`),
  );
