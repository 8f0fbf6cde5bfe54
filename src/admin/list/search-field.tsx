import { Searchbar } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words';

const PAUSE = 250; // milliseconds without a key: a word is not asked for letter by letter

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Looks for words while they are typed. */
export const SearchField = ({ search, onSearch }: Props) => {
  const say = useWords();
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return undefined;
    const pause = setTimeout(() => {
      onSearch(typed);
    }, PAUSE);
    return () => {
      clearTimeout(pause);
    };
  }, [typed, search, onSearch]);
  return (
    <Searchbar
      name="search"
      dir="auto"
      maxLength={100}
      value={typed}
      placeholder={say('newsroom.list.searchHint')}
      clearLabel={say('newsroom.list.clearSearch')}
      onClear={() => {
        setTyped('');
      }}
      onChange={(event: { target: { value: string } }) => {
        setTyped(event.target.value);
      }}
    >
      {say('newsroom.list.search')}
    </Searchbar>
  );
};
