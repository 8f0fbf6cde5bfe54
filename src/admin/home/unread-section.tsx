import { PRESS_RELEASE } from '../api/content-types';
import { useUnreadNotesQuery } from '../notes/notes-api';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';

const SHOWN = 140; // characters of a note: the rest stands beside its release

/** Notes of colleagues that one has not seen, each below its release. */
export const UnreadSection = () => {
  const say = useWords();
  const { sayTime } = useOfficeClock();
  const { data: notes = [] } = useUnreadNotesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (notes.length === 0) return null;
  return (
    <HomeSection title={say('newsroom.home.notes')} count={notes.length}>
      {notes.map(({ id, documentId, titles, author, at, text }) => (
        <HomeRow key={id} uid={PRESS_RELEASE} documentId={documentId} titles={titles}>
          <RowText color="neutral800">
            <bdi>{text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}</bdi>
          </RowText>
          <RowText>{say('newsroom.home.byAt', { who: author, time: sayTime(at) })}</RowText>
        </HomeRow>
      ))}
    </HomeSection>
  );
};
