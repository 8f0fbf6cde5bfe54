import { Box } from '@strapi/design-system';
import type { FailureLine } from '../../desk/contract/home';
import { PRESS_RELEASE } from '../api/content-types';
import { useWords } from '../words/use-words';
import { FailureButtons } from './failure-buttons';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';

interface Props {
  readonly failures: readonly FailureLine[];
  readonly silentSubscribers: number;
}

/** What partners are called that have no webhook. */
const CHANNELS: Readonly<Record<string, string>> = { reliefweb: 'ReliefWeb' };

const describe = ({ name, channel, status, failure }: FailureLine): string =>
  [name ?? CHANNELS[channel] ?? channel, status, failure].filter((part) => part !== null).join(' · ');

/** What partners did not get: why, whether it is tried again, and the button that sends it again. */
export const FailuresSection = ({ failures, silentSubscribers }: Props) => {
  const say = useWords();
  const { sayTime } = useOfficeClock();
  return (
    <HomeSection title={say('newsroom.home.failures')} count={failures.length} isUrgent>
      {failures.map((failure) => (
        <HomeRow
          key={failure.id}
          uid={PRESS_RELEASE}
          documentId={failure.documentId}
          titles={failure.titles}
          aside={<FailureButtons {...failure} />}
        >
          <RowText color="danger700">{describe(failure)}</RowText>
          <RowText>
            {say(`newsroom.home.failure.${failure.isGivenUp ? 'givenUp' : 'trying'}`, {
              time: sayTime(failure.at),
            })}
          </RowText>
        </HomeRow>
      ))}
      {silentSubscribers > 0 && (
        <Box tag="li" paddingLeft={5} paddingRight={5} paddingBottom={3}>
          <RowText>{say('newsroom.home.silent', { count: silentSubscribers })}</RowText>
        </Box>
      )}
    </HomeSection>
  );
};
