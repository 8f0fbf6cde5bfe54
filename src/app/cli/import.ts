import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePressPage } from '../../desk/press-import/domain/decode-press-page';
import { ImportError } from '../../desk/press-import/domain/import-error';
import { parsePressPage } from '../../desk/press-import/domain/parse-press-page';
import { renderReport } from '../../desk/press-import/domain/render-report';
import type { ImportLocale, ImportReport, ParsedPressPage } from '../../desk/press-import/domain/types';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { isLocale, LOCALES } from '../../shared/locales/locales';
import { DEFAULT_TIME_ZONE } from '../../shared/time/office-time';
import { storePressPage } from '../../desk/press-import/store-press-page';
import { inNewsroom } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { runCommand, StopError } from './stop-error';

const USAGE = `Usage: npm run import -- FILE… [--locale ${LOCALES.join('|')}] [--site] [--dry-run] [--json]`;

interface ReadFile {
  readonly name: string;
  /** @param timeZone IANA name of the clock that an embargo counts on which names none */
  readonly parse: (timeZone: string) => ParsedPressPage;
}

/** `npm run import`: press pages as plain text become drafts; every file is read before anything is stored. */
runCommand(async () => {
  const { files, locale, site, dryRun, json } = readArguments();
  const pages = files.map((file) => {
    const text = readPage(file);
    return {
      name: basename(file),
      parse: (timeZone: string) => parsePressPage(text, { locale, site, timeZone }),
    };
  });
  const reports = dryRun
    ? pages.map(({ parse }): ImportReport => ({ ...parse(DEFAULT_TIME_ZONE), made: [], matched: [] }))
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

const readArguments = (): Arguments => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        site: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { locale, site, json } = values;
    if (!isLocale(locale))
      throw new StopError(`--locale ${locale} is not a language of the newsroom. Use ${LOCALES.join(', ')}.`);
    if (positionals.length === 0) throw new StopError(`Name at least one file. ${USAGE}`);
    return { files: positionals, locale, site, dryRun: values['dry-run'], json };
  } catch (error) {
    if (error instanceof TypeError) throw new StopError(`${error.message}\n${USAGE}`); // node:util: an unknown option
    throw error;
  }
};

/** @throws StopError that names the file, for one that is missing, empty, binary, huge or wrongly encoded */
const readPage = (file: string): string => {
  try {
    return decodePressPage(readFileSync(file));
  } catch (error) {
    if (error instanceof ImportError) throw new StopError(`${file}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StopError(`${file}: there is no such file. Check the path.`);
    if (code === 'EISDIR') throw new StopError(`${file}: this is a folder. Name the files in it.`);
    if (code === 'EACCES') throw new StopError(`${file}: the file may not be read. Check its permissions.`);
    throw error;
  }
};

const storePages = async (pages: readonly ReadFile[], locale: ImportLocale): Promise<ImportReport[]> =>
  inNewsroom(process.cwd(), 'import', async (strapi) => {
    const show = pages.length > 1 ? showProgressBar('Importing') : () => undefined;
    const reports: ImportReport[] = [];
    const timeZone = await findOfficeTimeZone(strapi);
    for (const { name, parse } of pages) {
      const page = parse(timeZone);
      show(reports.length, pages.length);
      reports.push({ ...page, ...(await store(strapi, name, page, locale)) });
    }
    show(pages.length, pages.length);
    return reports;
  });

/** @throws StopError that names the file and the field, when a rule of the newsroom refuses what the text says */
const store = async (strapi: Core.Strapi, name: string, page: ParsedPressPage, locale: ImportLocale) => {
  try {
    return await storePressPage(strapi, page, locale);
  } catch (error) {
    if (error instanceof errors.ValidationError)
      throw new StopError(`${name}: ${error.message} Nothing of this file was stored.`);
    throw error;
  }
};

/** One document: the report of the file, or a list of them in the order of the files. */
const renderJson = (reports: readonly ImportReport[]): string =>
  `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;

const renderText = (pages: readonly ReadFile[], reports: readonly ImportReport[], dryRun: boolean): string =>
  reports
    .map(
      (report, index) =>
        `${pages[index]?.name ?? ''}${dryRun ? ' (dry run: nothing is stored)' : ''}\n${renderReport(report)}`,
    )
    .join('\n');
