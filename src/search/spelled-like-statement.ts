const MOST = 60; // documents a word

/**
 * Titles and names with words spelled like those asked, the most alike first; what {@link correctWords} chooses from.
 *
 * Named values: words (in plain letters), locales.
 */
export const SPELLED_LIKE_STATEMENT = `
select alike.title, alike.names from unnest($words::text[]) word,
  search_spelled_like(word, $locales::text[], ${MOST}) alike`;
