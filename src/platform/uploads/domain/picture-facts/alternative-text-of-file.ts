/**
 * SQL of the description of a picture in a language: none when there is none in that one, whatever others there are.
 *
 * @param row - of `files`
 * @param locale - SQL of the language of who reads
 */
export const alternativeTextOfFile = (row: string, locale: string): string =>
  `${row}.alternative_texts ->> ${locale}`;
