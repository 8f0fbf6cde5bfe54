import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useHistoryQuery } from '../api/newsroom-api';
import { useWords } from '../words/use-words';
import { HistoryLine } from './history-line';

const FIRST = 5; // entries: what a side panel shows without pushing everything else away
const PAGE = 50; // entries: what the server sends at once

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  /** Number of the entry that the page stops before; the newest page when left out. */
  readonly before?: number;
}

/** A page of the history, and on demand the page before it. */
export const HistoryPage = (props: Props) => {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(props.before !== undefined);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const { data, isError } = useHistoryQuery(props);
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (data === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  const { entries, timeZone } = data;
  const last = entries.at(-1);
  if (last === undefined) return <Typography>{say('newsroom.history.empty')}</Typography>;
  const shown = isOpen ? entries : entries.slice(0, FIRST);
  return (
    <>
      {shown.map((entry) => (
        <HistoryLine
          key={entry.id}
          entry={entry}
          timeZone={timeZone}
          uid={props.uid}
          documentId={props.documentId}
        />
      ))}
      {shown.length < entries.length && (
        <Button
          variant="tertiary"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {say('newsroom.history.more')}
        </Button>
      )}
      {isOpen && entries.length === PAGE && !showsEarlier && (
        <Button
          variant="tertiary"
          onClick={() => {
            setShowsEarlier(true);
          }}
        >
          {say('newsroom.history.earlier')}
        </Button>
      )}
      {showsEarlier && <HistoryPage {...props} before={last.id} />}
    </>
  );
};
