import { Searchbar } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words';

const PAUSE = 250; // milliseconds without a key: a word is not asked for letter by letter

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Looks for words while they are typed; follows the address, when a link or a button changes what is looked for. */
export const SearchField = ({ search, onSearch }: Props) => {
  const say = useWords();
  const [typed, setTyped] = useState(search);
  const sent = useRef(search);
  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setTyped(search);
  }, [search]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const pause = setTimeout(() => {
      sent.current = typed;
      onSearch(typed);
    }, PAUSE);
    return () => {
      clearTimeout(pause);
    };
  }, [typed, onSearch]);
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
