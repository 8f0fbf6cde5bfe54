import { COMPARISONS } from '../check/comparisons';
import { httpComparison } from '../check/comparisons/http';
import { describeVerdicts, doAgree } from '../check/domain/describe-verdicts';
import { runComparisons } from '../check/run-comparisons';
import { lookingOnly } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = 'Usage: npm run check [-- --json] [-- --url http://127.0.0.1:1337]';

/** `npm run check`: holds all that the newsroom keeps against each other, beside a running one too; changes nothing. */
runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, {
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
  });
  if (positionals.length > 0) throw new StopError(USAGE);
  const http = httpComparison(values.url?.replace(/\/+$/, '') ?? null);
  const verdicts = await lookingOnly(process.cwd(), 'check', async (strapi) => {
    const found = await runComparisons(strapi, [...COMPARISONS, http], showProgressBar('Comparing'));
    const others = found.filter(({ name }) => name !== http.name);
    // What somebody wrote between the two looks is no difference: a second pair of looks finds the two agree.
    return doAgree(found) ? found : [...others, ...(await runComparisons(strapi, [http], () => undefined))];
  });
  process.stdout.write(values.json ? `${JSON.stringify(verdicts, null, 2)}\n` : describeVerdicts(verdicts));
  return doAgree(verdicts) ? 0 : 1;
});
