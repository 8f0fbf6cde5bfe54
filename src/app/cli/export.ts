import { existsSync } from 'node:fs';
import { writeRecords } from '../../desk/site-move/store/records-file';
import { commandsOf } from './commands-of';
import { inNewsroom } from './load-newsroom';
import { oneName, readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = 'Usage: npm run export -- FILE.jsonl [--uploads FOLDER]';

/** `npm run export`: all that the newsroom has as a file that another newsroom, or another system, can read. */
runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, { uploads: { type: 'string' } });
  const file = oneName(USAGE, positionals);
  const uploads = values.uploads ?? null;
  if (existsSync(file)) throw new StopError(`${file} is there already. Name another file, or remove it.`);
  const count = await inNewsroom(process.cwd(), 'export', (strapi) =>
    writeRecords(file, commandsOf(strapi).exportSite(strapi, uploads)),
  );
  process.stdout.write(
    `${count} records are in ${file}${uploads === null ? '; without --uploads the files themselves are not' : `, the files in ${uploads}`}.
They hold drafts and what is under embargo. Only your account can read them (mode 0600): keep it so.\n`,
  );
  return 0;
});
