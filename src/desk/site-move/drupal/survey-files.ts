import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locale } from '../../../shared/locales/locales';
import { readCsv } from '../domain/read-csv';
import type { ItemStore } from '../item-store';
import { isFields, listOf, type Entity } from './domain/entity';
import { readDocument } from './domain/read-document';
import { readRedirect } from './domain/read-redirect';
import { isOutline } from './domain/read-seven';
import { Survey } from './domain/survey';
import { listFiles, type SavedFile } from './list-files';

/** Reads each file of a dump once: small facts are kept, nodes with their texts go to the store. */
export const surveyFiles = (folder: string, defaultLanguage: Locale, store: ItemStore<Entity>): Survey => {
  const survey = new Survey(defaultLanguage);
  const files = listFiles(folder, defaultLanguage);
  for (const file of files.filter(({ path }) => /\.json$/i.test(path))) surveyJson(file, survey, store);
  for (const file of files.filter(({ path }) => /\.csv$/i.test(path))) surveyTable(file, survey);
  return survey;
};

const surveyJson = ({ path, name, locale }: SavedFile, survey: Survey, store: ItemStore<Entity>): void => {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    survey.broken.push({ file: name, problem: `it is no JSON (${error.message}). Save it again.` });
    return;
  }
  const self = selfOf(json);
  if (self !== null) survey.learn(locale, self);
  const entities = readDocument(json, basename(path));
  if (entities.length === 0 && !isEmptyAnswer(json))
    survey.broken.push({ file: name, problem: problemOf(json) });
  for (const entity of entities) survey.add(entity, locale, (one) => store.add(one));
};

/** An answer to a request that found nothing. */
const isEmptyAnswer = (json: unknown): boolean =>
  isFields(json) && Array.isArray(json.data) && json.data.length === 0;

const problemOf = (json: unknown): string => {
  if (isFields(json) && Array.isArray(json.errors))
    return 'it is the answer to a request that failed. Save it again.';
  if (listOf(json).some(isOutline))
    return 'it lists nodes without their texts. Save the answer for each node, or export them by the module Node export.';
  return 'nothing in it is of a form that is known.';
};

const selfOf = (json: unknown): string | null => {
  const links = isFields(json) && isFields(json.links) ? json.links : {};
  const href = isFields(links.self) ? links.self.href : links.self;
  return typeof href === 'string' ? href : null;
};

/** Drupal 7's tables `url_alias` and `redirect`, and `path_alias` of later ones, told by their columns. */
const surveyTable = ({ path }: SavedFile, survey: Survey): void => {
  for (const row of readCsv(readFileSync(path, 'utf8'))) {
    if ('alias' in row) survey.addAlias(row);
    else if ('redirect' in row && 'source' in row) {
      const redirect = readRedirect(row.rid ?? row.source, row, survey.prefixes);
      if (redirect !== null) survey.redirects.set(redirect.id, redirect);
    }
  }
};
