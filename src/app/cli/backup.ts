import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeBackup } from '../backup/write-backup';
import { inNewsroom } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { oneName, readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = 'Usage: npm run backup -- FILE.zip';

/** `npm run backup`: database and uploads in one archive, beside a newsroom that works. */
runCommand(async () => {
  const root = process.cwd();
  const file = oneName(USAGE, readArguments(USAGE, {}).positionals);
  if (existsSync(file)) throw new StopError(`${file} is there already. Name another file, or remove it.`);
  const manifest = await inNewsroom(root, 'backup', (strapi) =>
    writeBackup(strapi, file, readVersion(root), showProgressBar('Backup')),
  );
  process.stdout.write(
    `${file} has ${manifest.tables.length} tables and ${manifest.files.length} files, as they were at ${manifest.takenAt}.
It holds drafts and what is under embargo. Only your account can read it (mode 0600): keep it so.
Keep .env with it, elsewhere: without its secrets nobody's tokens, sessions and second factors work.\n`,
  );
  return 0;
});

const readVersion = (root: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    .version;
