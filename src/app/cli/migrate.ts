import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import type { KnownStatuses } from '../../desk/site-move/check/answer-of';
import { readDrupal } from '../../desk/site-move/drupal/read-drupal';
import type { SiteRecord } from '../../desk/site-move/domain/site-record';
import { isDead, type MoveReport } from '../../desk/site-move/domain/move-report';
import { renderPage } from '../../desk/site-move/report/render-page';
import { renderAddresses, renderText } from '../../desk/site-move/report/render-text';
import { readWordPress } from '../../desk/site-move/wordpress/read-wordpress';
import { DEFAULT_LOCALE, isLocale, LOCALES } from '../../shared/locales/locales';
import { openRecords, RecordsError, writeRecords } from '../../desk/site-move/store/records-file';
import { tidyWorkFolders, withWorkFolder } from '../../platform/uploads/work-folder';
import { commandsOf } from './commands-of';
import { inNewsroom } from './load-newsroom';
import { readAddressFile } from './read-address-file';
import { showMove } from './show-move';
import { readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = `Usage: npm run migrate -- wordpress EXPORT.xml… [--translations CSV] [--redirects CSV] [--category NAME…]
       npm run migrate -- drupal FOLDER [--address https://…] [--home /node/1]
       npm run migrate -- dateline FILE.jsonl
         [--release-type TYPE…] [--page-type TYPE…] [--uploads FOLDER] [--fetch-pictures] [--language ${LOCALES.join('|')}] [--publish]
         [--dry-run] [--json] [--report FILE.html]
       npm run migrate -- check ADDRESSES… [--json]`;

const SYSTEMS = ['wordpress', 'drupal', 'dateline'];

/** `npm run migrate`: brings a whole site in, or says what its old addresses answer now. */
runCommand(async () => {
  const { values, positionals } = readMove();
  const [what, ...names] = positionals;
  if (what === 'check') return check(names, values.json);
  if (!SYSTEMS.includes(what ?? '')) throw new StopError(`Say what is moved. ${USAGE}`);
  const report = await withRecords({ what, names }, values, (file) => move(file, values));
  if (values.report !== undefined) await writeFile(values.report, renderPage(report));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : renderText(report));
  const isWhole = Object.entries(report.counts).every(
    ([kind, { refused }]) => kind === 'file' || refused === 0,
  );
  return isWhole ? 0 : 1; // a document is made without a picture that is refused
});

interface Values {
  readonly uploads?: string;
  readonly translations?: string;
  readonly redirects?: string;
  readonly language: string;
  readonly address?: string;
  readonly home?: string;
  readonly category?: string[];
  readonly 'release-type'?: string[];
  readonly 'page-type'?: string[];
  readonly 'fetch-pictures': boolean;
  readonly publish: boolean;
  readonly 'dry-run': boolean;
  readonly json: boolean;
  readonly report?: string;
}

const readMove = () =>
  readArguments(USAGE, {
    uploads: { type: 'string' },
    translations: { type: 'string' },
    redirects: { type: 'string' },
    address: { type: 'string' },
    home: { type: 'string' },
    category: { type: 'string', multiple: true },
    'release-type': { type: 'string', multiple: true },
    'page-type': { type: 'string', multiple: true },
    language: { type: 'string', default: DEFAULT_LOCALE },
    'fetch-pictures': { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    report: { type: 'string' },
  });

interface Source {
  readonly what: string | undefined;
  readonly names: readonly string[];
}

/** Does work with the file of records, which the readers of other systems write first. */
const withRecords = async <Result>(
  source: Source,
  values: Values,
  work: (file: string) => Promise<Result>,
): Promise<Result> => {
  const { what, names } = source;
  const [file, ...others] = names;
  if (file === undefined) throw new StopError(`Name the export. ${USAGE}`);
  if (what === 'dateline') {
    if (others.length > 0) throw new StopError(`Name one file. ${USAGE}`);
    return work(file);
  }
  const records = recordsOf(source, values);
  const place = join(tmpdir(), 'dateline-migrate'); // a newsroom that starts tidies the place of its own
  await mkdir(place, { recursive: true, mode: 0o700 });
  await tidyWorkFolders(place);
  return withWorkFolder(
    async (folder) => {
      const spooled = join(folder, 'site.jsonl');
      await readOrStop(() => writeRecords(spooled, records));
      return work(spooled);
    },
    { place },
  );
};

/** What an export says, read as it is asked for. */
const recordsOf = ({ what, names }: Source, values: Values): AsyncIterable<SiteRecord> => {
  const defaultLanguage = values.language;
  if (!isLocale(defaultLanguage))
    throw new StopError(
      `--language ${defaultLanguage} is not a language of the newsroom. Use ${LOCALES.join(', ')}.`,
    );
  const types = { releaseTypes: values['release-type'], pageTypes: values['page-type'], defaultLanguage };
  const { translations, redirects, address, home } = values;
  if (what === 'wordpress')
    return readWordPress({
      ...types,
      files: names,
      translations,
      redirects,
      releaseCategories: values.category,
    });
  const [folder = '', ...others] = names;
  if (others.length > 0) throw new StopError(`Name one folder. ${USAGE}`);
  return readDrupal({ ...types, folder, address, home });
};

/** What is wrong with an export is said by its reader, in a sentence; only a fault of the program has a name of its own. */
const readOrStop = async (read: () => Promise<unknown>): Promise<void> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof Error && error.name === 'Error')
      throw new StopError(`${error.message}\nNothing was stored.`);
    throw error;
  }
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
      setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // readers come first
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
    const known: KnownStatuses = new Map();
    for (const address of addresses) all.push(await commandsOf(strapi).checkAddress(strapi, address, known));
    return all;
  });
  process.stdout.write(isJson ? `${JSON.stringify(checked, null, 2)}\n` : renderAddresses(checked, true));
  return checked.some(isDead) ? 1 : 0;
};
