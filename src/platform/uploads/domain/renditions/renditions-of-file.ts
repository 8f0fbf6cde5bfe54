/**
 * SQL of what was made of a picture (`Rendition[]`); of one whose place another took nothing, until that one's are made.
 * @param row - of `files`
 */
export const renditionsOfFile = (row: string): string =>
  `case when ${row}.renditions ->> 'digest' = ${row}.digest then (${row}.renditions -> 'files')::json end`;

/** SQL of the files `f` that a text shows: `from … where …`. @param blocks - a column of Strapi's blocks */
export const filesInText = (blocks: string): string =>
  `from jsonb_array_elements(case jsonb_typeof(${blocks}) when 'array' then ${blocks} else '[]' end) node
    join files f on f.hash = substring(node -> 'image' ->> 'url' from '([^/]+)\\.[^./]*$')
    where node ->> 'type' = 'image'`;

/** SQL of the pictures inside a text (`PictureInText[]`), as the library has them now. @param blocks - a column of Strapi's blocks */
export const picturesInText = (blocks: string): string =>
  `select coalesce(json_agg(json_build_object('hash', f.hash, 'width', f.width, 'height', f.height,
      'renditions', ${renditionsOfFile('f')})), '[]')
    ${filesInText(blocks)}`;
