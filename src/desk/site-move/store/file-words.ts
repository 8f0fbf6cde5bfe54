import { basename } from 'node:path';
import type { FileInfo } from '../../../platform/strapi/upload-plugin';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import type { FileRecord, InLanguages } from '../domain/site-record';

/** The library has one text for all languages: the first that there is. */
export const inAnyLanguage = (words: InLanguages<string>): string =>
  words[DEFAULT_LOCALE] ?? LOCALES.map((locale) => words[locale]).find((text) => text !== undefined) ?? '';

/** Name, alternative text and caption of a file in the library. */
export const wordsOf = (record: FileRecord): FileInfo => {
  const { name, alternativeText, caption } = record;
  return {
    name: /\.[A-Za-z0-9]{2,5}$/.test(name) ? name : fileName(record),
    alternativeText: inAnyLanguage(alternativeText),
    caption: inAnyLanguage(caption),
  };
};

/** Its name at the old site, with its ending: titles of files have none. */
export const fileName = ({ name, path, addresses: [address = ''] }: FileRecord): string => {
  const stored = path === null ? nameInAddress(address) : basename(path);
  return stored === '' ? name : stored;
};
