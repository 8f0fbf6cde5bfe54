import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import { FILE_USES } from '../../platform/strapi/sql-names';
import { RELEASE } from '../../shared/content-types/uids';

/**
 * SQL of the pictures of a release that are closed or show somebody at raised risk, in its fields and inside its text.
 *
 * @param row - of `press_releases`
 * @param locale - SQL of its language
 */
export const watchedPictures = (row: string, locale: string): string => `
  select coalesce(json_agg(json_build_object('name', file.name, 'field', place.field,
      'isClosed', record.closed_because is not null, 'risk', record.risk, 'people', record.people,
      'persons', file.facts ->> 'persons', 'city', file.facts ->> 'city', 'country', file.facts ->> 'country',
      'caption', file.caption, 'alternativeText', ${alternativeTextOfFile('file', locale)}) order by file.id), '[]')
  from (select ${row}.body::text as body offset 0) said, picture_records record
    join files file on file.id = record.file_id, lateral (
    select shown.field from ${FILE_USES} shown where shown.file_id = file.id
      and shown.related_type = '${RELEASE}' and shown.related_id = ${row}.id
    union all select null where strpos(said.body, file.hash) > 0) place
  where record.risk = 'raised' or record.closed_because is not null`;
