import type { Core } from '@strapi/strapi';
import { currentRequest } from '../../platform/strapi/koa';
import { addOutputSanitizer } from '../../platform/strapi/output-sanitizers';
import { schemaOf } from '../../platform/strapi/schemas';
import { FILE_USES } from '../../platform/strapi/sql-names';
import { FILE } from '../../platform/strapi/upload-plugin';
import { isClosedPicture } from '../../platform/uploads/domain/picture-facts/is-closed-picture';
import { sql } from '../../platform/storage/sql';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { describePicture, keysOf, type ClosedPlace, type LibraryPicture } from './domain/describe-picture';
import { listPictures, type WordsShown } from './domain/list-pictures';

const FIND = `select id, hash, url, coalesce(alternative_texts::json, '{}') as texts, caption,
    coalesce(former_captions::json, '[]') as "formerCaptions", ${isClosedPicture('files')} as "isClosed"
  from files where id = any(?::int[]) or hash = any(?::text[])`;

const FIND_CLOSED = `select place.related_type as uid, place.related_id as id, place.field from ${FILE_USES} place
  join picture_records record on record.file_id = place.file_id and record.closed_because is not null
  where place.related_type = any(?::text[]) and place.related_id = any(?::int[])`;

/**
 * REST describes a picture in the language of the document that shows it, or not at all; its own field has one text for all languages
 * (docs/adr/0128). Reads that a statement of ours answers have the same rule in `publicModelsOf`. In the library itself a language is
 * asked for by `locale`; without it the field is as it is. Of a picture that is closed no draft tells anything (docs/adr/0139).
 */
export const describePicturesOfRest = (strapi: Core.Strapi): void => {
  addOutputSanitizer(strapi, ({ uid }) => async (data) => {
    const asked = currentRequest(strapi)?.query.locale;
    const locale = typeof asked === 'string' ? asked : uid === FILE ? null : DEFAULT_LOCALE;
    const shown = listPictures((type) => schemaOf(strapi, type), uid, data, { locale });
    const { ids, hashes } = keysOf(shown);
    const places = shown.filter((one): one is WordsShown => one.kind === 'words');
    const pictures =
      ids.length + hashes.length === 0 ? [] : await sql<LibraryPicture>(strapi, FIND, [ids, hashes]);
    const closed = await findClosed(strapi, places);
    for (const one of shown) describePicture(one, pictures, closed);
    return data;
  });
};

const findClosed = async (strapi: Core.Strapi, places: readonly WordsShown[]): Promise<ClosedPlace[]> =>
  places.length === 0
    ? []
    : sql<ClosedPlace>(strapi, FIND_CLOSED, [places.map(({ uid }) => uid), places.map(({ id }) => id)]);
