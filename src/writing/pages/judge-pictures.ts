import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import { PAGE } from '../../shared/content-types/uids';
import type { Problem } from '../../shared/validation/problem';
import { problemsOfClosed } from '../files/settle-files';
import { findPlacesOfFiles } from '../history/domain/find-places-of-files';
import { takeSnapshots, type TakenSnapshot } from '../history/take-snapshot';
import { findClosings } from '../pictures/picture-records';
import { judgePage, type RaisedPicture } from './domain/judge-page';

/** Face, name and place of somebody at raised risk in a version of a page. */
export const judgePeople = async (
  strapi: Core.Strapi,
  { snapshot, locale }: TakenSnapshot,
): Promise<Problem[]> => {
  const places = findPlacesOfFiles(snapshot);
  const ids = places.flatMap(({ fileId }) => fileId ?? []);
  return ids.length === 0 ? [] : judgePage(snapshot, places, await findRaised(strapi, ids, locale));
};

/** What stands against publishing the pictures of the draft of a page in a language, as it is saved: what the refusal would say. */
export const judgePicturesOfDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Problem[]> => {
  const drafts = await takeSnapshots(strapi, PAGE, documentId);
  const draft = drafts.find((version) => version.locale === locale);
  if (draft === undefined) return [];
  const places = findPlacesOfFiles(draft.snapshot);
  const closed = await findClosings(
    strapi,
    places.flatMap(({ fileId }) => fileId ?? []),
  );
  return [...problemsOfClosed(places, closed), ...(await judgePeople(strapi, draft))];
};

const findRaised = (
  strapi: Core.Strapi,
  fileIds: readonly number[],
  locale: string,
): Promise<RaisedPicture[]> =>
  sql<RaisedPicture>(
    strapi,
    `select f.id as "fileId", f.name, r.people, f.facts ->> 'persons' as persons, f.facts ->> 'city' as city,
       f.facts ->> 'country' as country, f.caption, ${alternativeTextOfFile('f', '?::text')} as "alternativeText"
     from files f join picture_records r on r.file_id = f.id and r.risk = 'raised' where f.id = any(?::int[])`,
    [locale, fileIds],
  );
