import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { describeUnknownTopics } from './domain/describe-unknown-topics';
import type { SearchQuery } from './domain/read-search-query';
import { shapeAnswer, type Found } from './domain/shape-answer';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { cardsPart } from './cards-part';
import { findCorrected } from './find-corrected';
import { readStatement } from './run-statement';
import { shapeOf } from './search-shape';
import { searchStatement } from './search-statement';
import { searchValues } from './search-values';

export type SearchAnswer = ReturnType<typeof shapeAnswer>;

/**
 * One statement for a search; when its words match nothing, two more: one to mend mistyped names, one with the mended words.
 *
 * @throws ValidationError for topics that do not exist
 */
export const search = async (strapi: Core.Strapi, query: SearchQuery): Promise<SearchAnswer> => {
  const found = await find(strapi, query);
  refuse(describeUnknownTopics(found), 'This search cannot be answered.');
  const frame = { newsroomUrl: newsroomUrl(strapi), siteUrl: siteUrl(strapi) };
  if (found.found > 0 || query.q.trim() === '') return shapeAnswer(query, found, null, frame);
  const corrected = await findCorrected(strapi, query);
  if (corrected === null) return shapeAnswer(query, found, null, frame);
  const mended = await find(strapi, { ...query, q: corrected });
  return mended.found > 0
    ? shapeAnswer(query, mended, corrected, frame)
    : shapeAnswer(query, found, null, frame);
};

const find = async (strapi: Core.Strapi, query: SearchQuery): Promise<Found> => {
  const values = searchValues(query);
  const [row] = await readStatement<{ answer: Found }>(
    strapi,
    searchStatement(shapeOf(values), await cardsPart(strapi)),
    values,
  );
  if (row === undefined) throw new Error('The search statement gave no row.');
  return row.answer;
};
