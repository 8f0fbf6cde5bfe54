import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PRESS_RELEASE } from '../api/content-types';
import { sayDuration } from '../logic/countdown';
import type { Due } from '../logic/due-of';
import { useWho } from '../words/use-who';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';

const Countdown = ({ at }: { readonly at: string }) => {
  const say = useWords();
  const { locale } = useIntl();
  const { now } = useOfficeClock();
  const left = new Date(at).getTime() - now.getTime();
  const duration = sayDuration(left, locale);
  const word = left > 0 ? 'newsroom.home.in' : 'newsroom.home.late';
  return (
    <Typography fontWeight="bold" textColor={left > 0 ? 'neutral800' : 'danger700'} role="timer">
      {duration === null ? say('newsroom.home.now') : say(word, { duration })}
    </Typography>
  );
};

/** What is due, each with the time that is left, on the clock of the office. */
export const DueSection = ({ due }: { readonly due: readonly Due[] }) => {
  const nameWho = useWho();
  const say = useWords();
  const { sayTime } = useOfficeClock();
  return (
    <HomeSection title={say('newsroom.home.due')} count={due.length}>
      {due.map(({ line, kind, at }) => (
        <HomeRow
          key={`${kind} ${line.documentId}`}
          uid={PRESS_RELEASE}
          documentId={line.documentId}
          titles={line.titles}
          aside={<Countdown at={at} />}
        >
          <RowText color="neutral800">
            {say(`newsroom.home.${kind}`)} <time dateTime={at}>{sayTime(at)}</time>
            {kind === 'embargoEnds' && ` · ${say('newsroom.home.noSchedule')}`}
          </RowText>
          {kind === 'goesOut' && line.who !== null && line.at !== null && (
            <RowText>
              {say('newsroom.home.scheduledBy', { who: nameWho(line), time: sayTime(line.at) })}
            </RowText>
          )}
        </HomeRow>
      ))}
    </HomeSection>
  );
};
