import type { HomeLine } from '../../desk/contract/home';
import { PRESS_RELEASE } from '../api/content-types';
import { StateBadge } from '../panels/state-badge';
import { useDeskNote } from '../words/use-desk-note';
import { useWho } from '../words/use-who';
import { useWords, type Word } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';

interface Props {
  readonly lines: readonly HomeLine[];
  /** Says who did it and when: with `who` and `time`. */
  readonly done: Word;
  readonly showsState?: boolean;
}

/** Releases that wait for somebody: who did what, when, and what the desk noted. */
export const WaitingRows = ({ lines, done, showsState = false }: Props) => {
  const nameWho = useWho();
  const say = useWords();
  const sayNote = useDeskNote();
  const { sayTime } = useOfficeClock();
  return lines.map(({ documentId, titles, note, who, isAutomatic, at, state }) => (
    <HomeRow
      key={documentId}
      uid={PRESS_RELEASE}
      documentId={documentId}
      titles={titles}
      aside={showsState ? <StateBadge state={state} /> : undefined}
    >
      {note !== null && (
        <RowText color="warning700">
          <bdi>{sayNote(note)}</bdi>
        </RowText>
      )}
      {who !== null && at !== null && (
        <RowText>{say(done, { who: nameWho({ who, isAutomatic }), time: sayTime(at) })}</RowText>
      )}
    </HomeRow>
  ));
};
