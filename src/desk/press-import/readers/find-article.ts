/** elements of a page that are looked at; a page of news has some thousands */
const MOST_ELEMENTS = 50_000;
/** characters; a release is not shorter */
const SHORTEST = 200;

/**
 * The part of a saved page that reads as its article, as HTML.
 *
 * @returns null when no part does, and for a page of more elements than anybody wrote
 */
export const findArticle = async (html: string): Promise<string | null> => {
  const { Readability } = await import('@mozilla/readability'); // large, and of use now
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(html, 'text/html');
  try {
    const article = new Readability(document, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    const { content, length } = article ?? {};
    return (length ?? 0) < SHORTEST ? null : (content ?? null);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Aborting parsing document')) return null;
    throw error;
  }
};
