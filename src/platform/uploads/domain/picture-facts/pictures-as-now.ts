import { alternativeTextOfFile } from './alternative-text-of-file';
import { isClosedPicture } from './is-closed-picture';

/**
 * SQL of a text (Strapi's blocks, jsonb) with its pictures as the library has them now: where they are, how they are described in the
 * language of who reads, and their captions. A block has copies of what the library said when it was put there. Where the library
 * describes a picture in no language at all, and where a caption is none that the library ever had, the words of the block are its own.
 * Pictures that are closed are left out.
 *
 * @param blocks - SQL of a column
 * @param locale - SQL of the language of who reads
 */
export const picturesAsNow = (blocks: string, locale: string): string =>
  `case when jsonb_typeof(${blocks}) = 'array' and ${blocks} @@ '$[*].type == "image"' then (
    select coalesce(jsonb_agg(case when f.id is null then said.node else jsonb_set(said.node, '{image}', said.node -> 'image' ||
        jsonb_build_object('url', f.url, 'alternativeText', case when coalesce(f.alternative_texts, '{}') = '{}'
          then said.node -> 'image' -> 'alternativeText' else to_jsonb(${alternativeTextOfFile('f', locale)}) end) ||
        case when f.former_captions @> (said.node -> 'image' -> 'caption') then jsonb_build_object('caption', f.caption)
          else '{}' end) end
      order by said.place), '[]')
    from jsonb_array_elements(${blocks}) with ordinality said(node, place) left join files f
      on said.node ->> 'type' = 'image' and f.hash = substring(said.node -> 'image' ->> 'url' from '([^/]+)\\.[^./]*$')
    where f.id is null or not ${isClosedPicture('f')}) else ${blocks} end`;
