import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { SiteRecord } from '../../desk/site-move/domain/site-record';
import { isDead, type MoveReport } from '../../desk/site-move/domain/move-report';
import { renderPage } from '../../desk/site-move/report/render-page';
import { renderAddresses, renderText } from '../../desk/site-move/report/render-text';
import { openRecords, RecordsError, writeRecords } from '../../desk/site-move/store/records-file';
import { withWorkFolder } from '../../platform/uploads/work-folder';
import { commandsOf } from './commands-of';
import { inNewsroom } from './load-newsroom';
import { readAddressFile } from './read-address-file';
import { showMove } from './show-move';
import { runCommand, StopError } from './stop-error';

const USAGE = `Usage: npm run migrate -- dateline FILE.jsonl [--uploads FOLDER] [--fetch-pictures] [--publish] [--dry-run] [--json] [--report FILE.html]
       npm run migrate -- check ADDRESSES [--json]`;

/** `npm run migrate`: brings a whole site in, or says what its old addresses answer now. */
runCommand(async () => {
  const { values, positionals } = readArguments();
  const [what, ...names] = positionals;
  if (what === 'check') return check(names, values.json);
  if (what !== 'dateline') throw new StopError(`Say what is moved. ${USAGE}`);
  const report = await withRecords({ what, names }, (file) => move(file, values));
  if (values.report !== undefined) await writeFile(values.report, renderPage(report));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : renderText(report));
  return Object.values(report.counts).some(({ refused }) => refused > 0) ? 1 : 0;
});

interface Values {
  readonly uploads?: string;
  readonly 'fetch-pictures': boolean;
  readonly publish: boolean;
  readonly 'dry-run': boolean;
  readonly json: boolean;
  readonly report?: string;
}

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        uploads: { type: 'string' },
        'fetch-pictures': { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new StopError(`${error.message}\n${USAGE}`); // node:util: an unknown option
    throw error;
  }
};

interface Source {
  readonly what: string;
  readonly names: readonly string[];
}

/** Does work with the file of records, which the readers of other systems write first. */
const withRecords = async <Result>(
  source: Source,
  work: (file: string) => Promise<Result>,
): Promise<Result> => {
  const records = recordsOf(source);
  if (typeof records === 'string') return work(records);
  return withWorkFolder(async (folder) => {
    const file = join(folder, 'site.jsonl');
    await writeRecords(file, records);
    return work(file);
  });
};

/** The file itself, or the records that are read from an export. */
const recordsOf = ({ names }: Source): string | AsyncIterable<SiteRecord> => {
  const [file, ...others] = names;
  if (file === undefined || others.length > 0) throw new StopError(`Name one file. ${USAGE}`);
  return file;
};

const move = async (file: string, values: Values): Promise<MoveReport> => {
  const records = await openOrStop(file);
  const options = {
    uploads: values.uploads ?? null,
    fetchPictures: values['fetch-pictures'],
    isPublishing: values.publish,
    isRehearsal: values['dry-run'],
  };
  try {
    return await inNewsroom(process.cwd(), 'migrate', (strapi) => {
      const { moveSite, silenceWebhooks } = commandsOf(strapi);
      silenceWebhooks(strapi);
      return moveSite(strapi, records, options, options.isRehearsal ? undefined : showMove());
    });
  } finally {
    await records.close();
  }
};

/** @throws StopError that names the file and the line */
const openOrStop = async (file: string) => {
  try {
    return await openRecords(file);
  } catch (error) {
    if (error instanceof RecordsError) throw new StopError(`${error.message}\nNothing was stored.`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StopError(`${file}: there is no such file. Check the path.`);
    if (code === 'EISDIR') throw new StopError(`${file}: this is a folder. Name the file in it.`);
    throw error;
  }
};

const check = async (names: readonly string[], isJson: boolean): Promise<number> => {
  if (names.length === 0) throw new StopError(`Name the old sitemap, or a list of addresses. ${USAGE}`);
  const addresses = new Set<string>();
  for (const name of names) for (const address of await readAddressFile(name)) addresses.add(address);
  const checked = await inNewsroom(process.cwd(), 'migrate', async (strapi) => {
    const all = [];
    for (const address of addresses) all.push(await commandsOf(strapi).checkAddress(strapi, address));
    return all;
  });
  process.stdout.write(isJson ? `${JSON.stringify(checked, null, 2)}\n` : renderAddresses(checked, true));
  return checked.some(isDead) ? 1 : 0;
};
