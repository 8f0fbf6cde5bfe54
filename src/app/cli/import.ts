import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportError } from '../../desk/press-import/domain/import-error';
import { renderReport } from '../../desk/press-import/domain/render-report';
import type { ImportLocale, ImportReport } from '../../desk/press-import/domain/types';
import type { Understanding } from '../../desk/press-import/domain/understand';
import { readFile } from '../../desk/press-import/readers/read-file';
import type { ReadText } from '../../desk/press-import/readers/reader';
import { storePressPage } from '../../desk/press-import/store-press-page';
import { understandFile } from '../../desk/press-import/understand-file';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { isLocale, LOCALES } from '../../shared/locales/locales';
import { DEFAULT_TIME_ZONE } from '../../shared/time/office-time';
import { inNewsroom } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { readArguments } from './read-arguments';
import { runCommand, StopError } from './stop-error';

const USAGE = `Usage: npm run import -- FILE… [--locale ${LOCALES.join('|')}] [--site] [--dry-run] [--json]`;

interface NamedFile {
  readonly name: string;
  /** @param timeZone IANA name of the clock that an embargo counts on which names none */
  readonly understand: (timeZone: string) => Understanding;
}

/** `npm run import`: press pages in any format that has a reader become drafts; every file is read before anything is stored. */
runCommand(async () => {
  const { files, locale, site, dryRun, json } = readImport();
  const pages: NamedFile[] = [];
  for (const file of files) {
    const text = await readText(file);
    pages.push({
      name: basename(file),
      understand: (timeZone) => understandFile(text, { locale, site, timeZone }).understanding,
    });
  }
  const reports = dryRun
    ? pages.map(({ understand }): ImportReport => ({
        ...understand(DEFAULT_TIME_ZONE).page,
        made: [],
        matched: [],
      }))
    : await storePages(pages, locale);
  process.stdout.write(json ? renderJson(reports) : renderText(pages, reports, dryRun));
  return 0;
});

interface Arguments {
  readonly files: string[];
  readonly locale: ImportLocale;
  readonly site: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const readImport = (): Arguments => {
  const { values, positionals } = readArguments(USAGE, {
    locale: { type: 'string', default: 'en' },
    site: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { locale, site, json } = values;
  if (!isLocale(locale))
    throw new StopError(`--locale ${locale} is not a language of the newsroom. Use ${LOCALES.join(', ')}.`);
  if (positionals.length === 0) throw new StopError(`Name at least one file. ${USAGE}`);
  return { files: positionals, locale, site, dryRun: values['dry-run'], json };
};

/** @throws StopError that names the file, for one that is missing, empty, huge, broken or of a format without a reader */
const readText = async (file: string): Promise<ReadText> => {
  try {
    return await readFile(readFileSync(file));
  } catch (error) {
    if (error instanceof ImportError) throw new StopError(`${file}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StopError(`${file}: there is no such file. Check the path.`);
    if (code === 'EISDIR') throw new StopError(`${file}: this is a folder. Name the files in it.`);
    if (code === 'EACCES') throw new StopError(`${file}: the file may not be read. Check its permissions.`);
    throw error;
  }
};

const storePages = async (pages: readonly NamedFile[], locale: ImportLocale): Promise<ImportReport[]> =>
  inNewsroom(process.cwd(), 'import', async (strapi) => {
    const show = pages.length > 1 ? showProgressBar('Importing') : () => undefined;
    const reports: ImportReport[] = [];
    const timeZone = await findOfficeTimeZone(strapi);
    for (const { name, understand } of pages) {
      const understanding = understand(timeZone);
      show(reports.length, pages.length);
      reports.push({ ...understanding.page, ...(await store(strapi, name, understanding, locale)) });
    }
    show(pages.length, pages.length);
    return reports;
  });

/** @throws StopError that names the file and the field, when a rule of the newsroom refuses what the text says */
const store = async (
  strapi: Core.Strapi,
  name: string,
  understanding: Understanding,
  locale: ImportLocale,
) => {
  try {
    return await storePressPage(strapi, understanding, locale);
  } catch (error) {
    if (error instanceof errors.ValidationError)
      throw new StopError(`${name}: ${error.message} Nothing of this file was stored.`);
    throw error;
  }
};

/** One document: the report of the file, or a list of them in the order of the files. */
const renderJson = (reports: readonly ImportReport[]): string =>
  `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;

const renderText = (pages: readonly NamedFile[], reports: readonly ImportReport[], dryRun: boolean): string =>
  reports
    .map(
      (report, index) =>
        `${pages[index]?.name ?? ''}${dryRun ? ' (dry run: nothing is stored)' : ''}\n${renderReport(report)}`,
    )
    .join('\n');
