import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../platform/strapi/models-of';
import { sql } from '../../platform/storage/sql';
import { groupBy } from '../../shared/collections/group-by';
import { wordsOfField } from '../../shared/pictures/words-of-field';
import { actAsNewsroom } from '../actor/actor';
import { changeFile } from '../files/change-file';
import { hasWords, withholdWords, type FileInField } from './withhold-words';

const WITHOUT_WORDS = `select w.file_id as "fileId", w.related_type as uid, w.related_id as id, w.field from withheld_files w
  join picture_records record on record.file_id = w.file_id and record.closed_because is not null
  where w.words is null order by w.file_id`;

/**
 * At a start: pictures that closed before the newsroom withheld what is said beside them leave those words too. Followers hear of each
 * document, as when a picture closes. May run twice.
 */
export const mendWithheldWords = (strapi: Core.Strapi): Promise<void> =>
  actAsNewsroom(async () => {
    const models = await modelsOf(strapi);
    const known = await sql<FileInField>(strapi, WITHOUT_WORDS);
    const places: FileInField[] = [];
    for (const place of known)
      if (wordsOfField(place.uid, place.field).length > 0 && (await hasWords(strapi, models, place)))
        places.push(place);
    for (const [fileId, left] of groupBy(places, (place) => place.fileId))
      await changeFile(strapi, fileId, 'closed', async () => {
        for (const place of left) await withholdWords(strapi, models, place);
      });
  });
