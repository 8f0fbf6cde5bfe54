import { createInterface } from 'node:readline/promises';
import { removeEmbeddedDatabase } from './embedded-postgres';
import { hasExternalDatabase, prepareEnvironment } from './environment';
import { takeLock } from './newsroom-lock';
import { runCommand, StopError } from './stop-error';

/** `npm run db:reset`: deletes all content, after asking. An external database is emptied by its own administrator. */
runCommand(async () => {
  const root = process.cwd();
  prepareEnvironment(root);
  if (hasExternalDatabase(process.env)) {
    throw new StopError(
      'db:reset deletes the embedded database only. To empty an external one, drop and create it with the tools of PostgreSQL.',
    );
  }
  const lock = takeLock(root, 'db:reset');
  if ('holder' in lock)
    throw new StopError(`The database is in use (process ${lock.holder.pid}). Stop that first.`);
  try {
    if (!process.argv.includes('--yes') && !(await isConfirmed())) {
      process.stdout.write('Nothing was deleted.\n');
      return 1;
    }
    await removeEmbeddedDatabase(root);
    process.stdout.write('The database is deleted. npm start makes a new one.\n');
    return 0;
  } finally {
    lock.release();
  }
});

const isConfirmed = async (): Promise<boolean> => {
  if (!process.stdin.isTTY)
    throw new StopError('db:reset deletes all content. Confirm with: npm run db:reset -- --yes');
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    'All content of this newsroom will be deleted. Type "reset" to go on: ',
  );
  prompt.close();
  return answer.trim() === 'reset';
};
