/**
 * SQL of who made a picture and what is allowed with it (`PictureRights`), as its file says it to whoever opens it. Of its facts nothing
 * else is public but the credit. @param row - of `files`
 */
export const rightsOfFile = (row: string): string =>
  `json_build_object('creator', ${row}.facts ->> 'creator', 'copyright', ${row}.facts ->> 'copyright',
    'usageTerms', ${row}.facts ->> 'rights', 'licence', ${row}.facts ->> 'licence', 'licensor', ${row}.facts ->> 'licensor')`;
