import type { Verdict } from '../run-comparisons';

const FEW = 10; // differences of one comparison that are spelled out: they mostly have one cause

/**
 * What comparisons found, in sentences for the person at the terminal.
 *
 * @example describeVerdicts([]) // 'All agrees.\n'
 */
export const describeVerdicts = (verdicts: readonly Verdict[]): string => {
  const lines = verdicts.flatMap(describeOne);
  const compared = verdicts.filter(({ notCompared }) => notCompared === null);
  const disagreeing = compared.filter(({ differences }) => differences.length > 0);
  const sum =
    disagreeing.length === 0
      ? `All agrees: ${compared.map(({ name }) => name).join(', ')}.`
      : `${disagreeing.map(({ name }) => name).join(', ')}: ${disagreeing.length} of ${compared.length} comparisons disagree.`;
  return [...lines, sum, ''].join('\n');
};

const describeOne = ({ name, compares, remedy, differences, notCompared }: Verdict): string[] => {
  if (notCompared !== null) return [`${name}: not compared. ${notCompared}`];
  if (differences.length === 0) return [];
  const shown = differences.slice(0, FEW).map((difference) => `  ${difference}`);
  const more = differences.length > FEW ? [`  … and ${differences.length - FEW} more.`] : [];
  return [`${name} (${compares}):`, ...shown, ...more, `  What to do: ${remedy}`];
};

/** Whether nothing that was compared disagrees. */
export const doAgree = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every(({ differences }) => differences.length === 0);
