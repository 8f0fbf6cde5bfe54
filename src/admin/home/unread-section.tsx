import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useUnreadNotesQuery } from '../notes/notes-api';
import { useIsolate } from '../words/use-isolate';
import { useWords } from '../words/use-words';
import { useIntl } from 'react-intl';
import { useOfficeClock } from './home-context';
import { LinkRow, RowText } from './home-row';
import { HomeSection } from './home-section';

const SHOWN = 140; // characters of a note: the rest stands beside its release

/** Notes of colleagues that one has not seen: each leads to its release. */
export const UnreadSection = () => {
  const isolate = useIsolate();
  const say = useWords();
  const { locale } = useIntl();
  const { sayTime } = useOfficeClock();
  const { data: notes = [] } = useUnreadNotesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (notes.length === 0) return null;
  return (
    <HomeSection title={say('newsroom.home.notes')} count={notes.length}>
      {notes.map(({ id, documentId, author, at, text }) => (
        <LinkRow
          key={id}
          to={editorPath(PRESS_RELEASE, documentId, locale)}
          title={text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}
        >
          <RowText>{say('newsroom.home.byAt', { who: isolate(author), time: sayTime(at) })}</RowText>
        </LinkRow>
      ))}
    </HomeSection>
  );
};
