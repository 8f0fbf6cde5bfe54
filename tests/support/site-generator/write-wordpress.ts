import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/shared/locales/locales';
import type { OldSite, PublicAddress } from './old-site';
import { HIDDEN_WORD, makeSiteModel, type ModelDocument, type SiteOptions } from './site-model';
import { channelHead, channelEnd, menuItem, pictureItem, submissionItem } from './wordpress-frame';
import { documentItem, idOf, SECRET, WORDPRESS, wordpressAddresses } from './wordpress-item';
import { writePictures } from './write-pictures';

export interface WordPressOptions extends SiteOptions {
  /** A folder that is there and empty. */
  readonly folder: string;
  /** How many files the export is cut into, as WordPress' own command cuts it; one when left out. */
  readonly parts?: number;
  /** What tells the languages: terms in the export, or a table beside it; Polylang when left out. */
  readonly plugin?: 'polylang' | 'wpml';
}

/**
 * Writes the export of a WordPress site in WXR 1.2 with its folder of uploads.
 * Sources: WordPress, wp-admin/includes/export.php; Polylang's terms `language` and `post_translations`; WPML's icl_translations.
 */
export const writeWordPressSite = (options: WordPressOptions): OldSite => {
  const { folder, parts = 1, plugin = 'polylang' } = options;
  const model = makeSiteModel(options);
  const uploads = join(folder, 'uploads');
  mkdirSync(uploads, { recursive: true });
  writePictures(uploads, model.pictures, options.photographs);
  const files = Array.from({ length: parts }, (_, part) =>
    join(folder, `export.${String(part).padStart(3, '0')}.xml`),
  );
  const items = itemsOf(options);
  const share = Math.ceil(countItems(options) / parts);
  for (const file of files) {
    const handle = openSync(file, 'w');
    writeSync(handle, channelHead(model, plugin === 'polylang'));
    for (let written = 0; written < share; written += 1) {
      const next = items.next();
      if (next.done === true) break;
      writeSync(handle, next.value);
    }
    writeSync(handle, channelEnd);
    closeSync(handle);
  }
  const translations = plugin === 'wpml' ? join(folder, 'translations.csv') : null;
  if (translations !== null) writeFileSync(translations, translationsOf(model.documents));
  const isPublic = ({ state }: ModelDocument): boolean => state === 'public';
  return {
    address: WORDPRESS,
    files,
    uploads,
    translations,
    addresses: model.documents
      .filter(isPublic)
      .flatMap((document): PublicAddress[] => wordpressAddresses(model, document)),
    hiddenWord: HIDDEN_WORD,
    secrets: [SECRET, 'Marlow Inquirer', 'inquirer@example.org'],
    counts: {
      publicReleases: model.documents.filter((one) => isPublic(one) && one.kind === 'release').length,
      publicPages: model.documents.filter((one) => isPublic(one) && one.kind === 'page').length,
      hiddenDocuments: model.documents.filter((one) => !isPublic(one) && one.state !== 'trash').length,
      pictures: model.pictures,
    },
  };
};

/** one submission of a form for so many documents */
const SUBMISSION_EVERY = 50;

function* itemsOf(options: WordPressOptions): Generator<string> {
  const model = makeSiteModel(options);
  for (let number = 1; number <= model.pictures; number += 1) yield pictureItem(number);
  for (const document of model.documents) {
    for (const language of document.languages)
      yield documentItem(model, document, language, options.plugin !== 'wpml');
    if (document.number % SUBMISSION_EVERY === 0) yield submissionItem(document.number);
  }
  let position = 0;
  for (const document of model.documents)
    if (document.kind === 'page' && document.state === 'public' && document.parent === null)
      yield menuItem(document, (position += 1));
}

const countItems = (options: WordPressOptions): number => {
  let count = 0;
  for (const item of itemsOf(options)) count += item === '' ? 0 : 1;
  return count;
};

/** As `SELECT element_id, trid, language_code, source_language_code FROM wp_icl_translations` gives it. */
const translationsOf = (documents: readonly ModelDocument[]): string => {
  const rows = documents.flatMap((document) =>
    document.languages.map((language: Locale, index) => {
      const source = index === 0 ? 'NULL' : (document.languages[0] ?? 'NULL');
      return `${idOf(document, language)},${document.number},${language},${source}`;
    }),
  );
  return `element_id,trid,language_code,source_language_code\n${rows.join('\n')}\n`;
};
