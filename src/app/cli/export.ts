import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { writeRecords } from '../../desk/site-move/store/records-file';
import { commandsOf } from './commands-of';
import { inNewsroom } from './load-newsroom';
import { runCommand, StopError } from './stop-error';

const USAGE = 'Usage: npm run export -- FILE.jsonl [--uploads FOLDER]';

/** `npm run export`: all that the newsroom has as a file that another newsroom, or another system, can read. */
runCommand(async () => {
  const { file, uploads } = readArguments();
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

const readArguments = (): { readonly file: string; readonly uploads: string | null } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { uploads: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new StopError(`Name one file. ${USAGE}`);
    return { file, uploads: values.uploads ?? null };
  } catch (error) {
    if (error instanceof TypeError) throw new StopError(`${error.message}\n${USAGE}`); // node:util: an unknown option
    throw error;
  }
};
