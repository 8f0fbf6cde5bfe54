import { existsSync } from 'node:fs';
import { isNewsroomEmpty } from '../../../database/seed/is-newsroom-empty';
import { markRestored } from '../backup/mark-restored';
import { ArchiveError, withArchive } from '../backup/read-archive';
import { restoreBackup } from '../backup/restore-backup';
import { COMPARISONS } from '../check/comparisons';
import { describeVerdicts, doAgree } from '../check/domain/describe-verdicts';
import { runComparisons } from '../check/run-comparisons';
import { inNewsroom } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { oneName, readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = 'Usage: npm run restore -- FILE.zip, or npm run restore -- --mark';

/** `npm run restore`: an archive of `npm run backup` goes into an empty newsroom. */
runCommand(async () => {
  const file = readFile();
  if (file === null) {
    await inNewsroom(process.cwd(), 'restore', markRestored);
    process.stdout.write('At the next start what is overdue waits for a person.\n');
    return 0;
  }
  if (!existsSync(file)) throw new StopError(`${file}: there is no such file. Check the path.`);
  try {
    return await withArchive(file, async (archive) => {
      await archive.verify(showProgressBar('Reading the archive'));
      return inNewsroom(process.cwd(), 'restore', async (strapi) => {
        if (!(await isNewsroomEmpty(strapi)))
          throw new StopError(
            'This newsroom has content, and a restore would take its place. Empty it first (npm run db:reset), or name an empty database.',
          );
        await restoreBackup(strapi, archive, showProgressBar);
        const verdicts = await runComparisons(strapi, COMPARISONS, showProgressBar('Comparing'));
        process.stdout.write(describeVerdicts(verdicts));
        process.stdout.write(
          `The newsroom is as it was at ${archive.manifest.takenAt}. Start it: what came due since waits for a person.\n`,
        );
        return doAgree(verdicts) ? 0 : 1;
      });
    });
  } catch (error) {
    if (error instanceof ArchiveError) throw new StopError(error.message);
    throw error;
  }
});

/** @returns null for `--mark`: the database was put back by other tools */
const readFile = (): string | null => {
  const { values, positionals } = readArguments(USAGE, { mark: { type: 'boolean', default: false } });
  if (values.mark && positionals.length === 0) return null;
  return oneName(USAGE, values.mark ? [] : positionals);
};
