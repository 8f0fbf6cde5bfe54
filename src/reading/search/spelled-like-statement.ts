const MOST_WORDS = 30; // for one that is typed: what is further off in its trigrams is further off in its letters
const MOST_COUNTED = 100; // documents with a word; of two words that are as near, the one that more documents have is meant

/**
 * Words of titles and names that are public, spelled like those asked: in plain letters, with a text to see it in as it is
 * written, and how many documents have it. What {@link correctWords} chooses from.
 *
 * Named values: words (in plain letters), locales.
 */
export const SPELLED_LIKE_STATEMENT = `
select distinct on (alike.word) alike.word, found.title, found.names, found.count
from unnest($words::text[]) typed,
  lateral (select word from search_words_like(typed, $locales::text[], ${MOST_WORDS})) alike,
  lateral (
    select title, names, count(*) over () as count from (
      select title, names from search_documents
      where string_to_array(spelling, ' ') @> array[alike.word]
        and locale = any($locales::text[]) limit ${MOST_COUNTED}
    ) having_it limit 1
  ) found`;
