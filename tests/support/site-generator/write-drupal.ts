import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../../src/shared/locales/locales';
import {
  aliasOf,
  DRUPAL,
  jsonAddress,
  mediaAndFile,
  menuLink,
  nodeOf,
  prefixOf,
  redirectOf,
  submissionOf,
  termOf,
} from './drupal-resources';
import type { OldSite, PublicAddress } from './old-site';
import {
  HIDDEN_WORD,
  makeSiteModel,
  textOf,
  type ModelDocument,
  type SiteModel,
  type SiteOptions,
} from './site-model';
import { writePictures } from './write-pictures';

export interface DrupalOptions extends SiteOptions {
  /** A folder that is there and empty. */
  readonly folder: string;
}

/** nodes in one answer: as many as Drupal gives at once */
const PAGE = 50;

/**
 * Writes the answers of a Drupal site's JSON:API as saved, a folder for each language, with its folder of files. Every node is in every
 * folder, untranslated ones with their own language, as Drupal answers.
 * Sources: drupal.org, documentation of the modules JSON:API and JSON:API include; recorded answers of druxt.js.
 */
export const writeDrupalSite = (options: DrupalOptions): OldSite => {
  const model = makeSiteModel(options);
  const folder = join(options.folder, 'dump');
  const uploads = join(options.folder, 'files');
  mkdirSync(uploads, { recursive: true });
  writePictures(uploads, model.pictures, options.photographs);
  for (const language of model.languages) writeLanguage(folder, model, language);
  const isPublic = ({ state }: ModelDocument): boolean => state === 'public';
  const shown = model.documents.filter(isPublic);
  return {
    address: DRUPAL,
    files: [folder],
    uploads,
    translations: null,
    addresses: shown.flatMap((document) => addressesOf(model, document)),
    hiddenWord: HIDDEN_WORD,
    secrets: ['Marlow Inquirer', 'inquirer@example.org'],
    counts: {
      publicReleases: shown.filter(({ kind }) => kind === 'release').length,
      publicPages: shown.filter(({ kind }) => kind === 'page').length,
      hiddenDocuments: model.documents.length - shown.length,
      pictures: model.pictures,
    },
  };
};

const writeLanguage = (folder: string, model: SiteModel, language: Locale): void => {
  const write = (name: string, data: readonly object[], included: readonly object[] = []): void => {
    const pages = Math.max(1, Math.ceil(data.length / PAGE));
    for (let page = 0; page < pages; page += 1) {
      const part = data.slice(page * PAGE, (page + 1) * PAGE);
      const file = join(folder, language, `${name}-${page}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        JSON.stringify(answer(model, language, name, part, page === 0 ? included : [], page < pages - 1)),
      );
    }
  };
  for (const [kind, name] of [
    ['release', 'node-press_release'],
    ['page', 'node-page'],
  ] as const) {
    const documents = model.documents.filter((document) => document.kind === kind);
    for (let start = 0; start < documents.length; start += PAGE) {
      const part = documents.slice(start, start + PAGE);
      const pictures = new Set(part.flatMap(({ picture }) => picture ?? []));
      const file = join(folder, language, `${name}-${start / PAGE}.json`);
      mkdirSync(dirname(file), { recursive: true });
      const included = [...pictures].flatMap((picture) => mediaAndFile(picture, language));
      const data = part.map((document) => nodeOf(model, document, language));
      writeFileSync(
        file,
        JSON.stringify(answer(model, language, name, data, included, start + PAGE < documents.length)),
      );
    }
  }
  write(
    'taxonomy_term-topics',
    model.topics.map((_, index) => termOf(model, index)),
  );
  const pages = model.documents.filter(({ kind, state }) => kind === 'page' && state === 'public');
  write(
    'menu_link_content',
    pages.map((document, index) => menuLink(document, index)),
  );
  write(
    'redirect',
    model.documents
      .filter(({ oldSlug, state }) => oldSlug !== null && state === 'public')
      .map((one) => redirectOf(one)),
  );
  write('webform_submission-ask', [submissionOf(1), submissionOf(2)]);
};

const answer = (
  model: SiteModel,
  language: Locale,
  name: string,
  data: readonly object[],
  included: readonly object[],
  hasMore: boolean,
): object => {
  const self = jsonAddress(model, language, name.replace('-', '/'));
  return {
    jsonapi: { version: '1.0', meta: { links: { self: { href: 'http://jsonapi.org/format/1.0/' } } } },
    data,
    ...(included.length === 0 ? {} : { included }),
    links: {
      self: { href: self },
      ...(hasMore ? { next: { href: `${self}?page%5Boffset%5D=${PAGE}&page%5Blimit%5D=${PAGE}` } } : {}),
    },
  };
};

const addressesOf = (model: SiteModel, document: ModelDocument): PublicAddress[] =>
  document.languages.flatMap((language, index) => {
    const { title } = document.texts.get(language) ?? textOf(document);
    const prefix = prefixOf(model, language);
    const number = `/node/${document.number}`;
    const old = index === 0 && document.oldSlug !== null ? [`${prefix}/${document.oldSlug}`] : [];
    const addresses = [prefix + aliasOf(model, document, language), prefix + number, ...old];
    return addresses.map((address) => ({ address, kind: document.kind, language, title }));
  });
