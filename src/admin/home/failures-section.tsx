import { Box } from '@strapi/design-system';
import type { FailureLine } from '../../desk/contract/home';
import { formPath, PRESS_RELEASE, WEBHOOK } from '../api/content-types';
import { useFailureWords } from '../partners/use-failure-words';
import { useIsolate } from '../words/use-isolate';
import { useWords } from '../words/use-words';
import { FailureButtons } from './failure-buttons';
import { useOfficeClock } from './home-context';
import { HomeRow, LinkRow, RowText } from './home-row';
import { HomeSection } from './home-section';

interface Props {
  readonly failures: readonly FailureLine[];
  readonly silentSubscribers: number;
}

/** What partners are called that have no webhook. */
const CHANNELS: Readonly<Record<string, string>> = { reliefweb: 'ReliefWeb' };

/** What partners and front ends did not get: why, whether it is tried again, and the button that sends it again. */
export const FailuresSection = ({ failures, silentSubscribers }: Props) => {
  const say = useWords();
  const sayFailure = useFailureWords();
  const isolate = useIsolate();
  const { sayTime } = useOfficeClock();
  const describe = (failed: FailureLine): string =>
    [isolate(failed.name ?? CHANNELS[failed.channel] ?? failed.channel), sayFailure(failed)]
      .filter((part) => part !== null)
      .join(': ');
  return (
    <HomeSection title={say('newsroom.home.failures')} count={failures.length} isUrgent>
      {failures.map((failure) => {
        const { id, documentId, titles, receiver, isGivenUp, at } = failure;
        const aside = <FailureButtons {...failure} />;
        const said = (
          <>
            <RowText color="danger700">{describe(failure)}</RowText>
            <RowText>
              {say(`newsroom.home.failure.${isGivenUp ? 'givenUp' : 'trying'}`, { time: sayTime(at) })}
            </RowText>
          </>
        );
        return documentId === null ? (
          <LinkRow
            key={id}
            to={formPath(WEBHOOK, receiver)}
            title={say('newsroom.home.failure.content')}
            aside={aside}
          >
            {said}
          </LinkRow>
        ) : (
          <HomeRow key={id} uid={PRESS_RELEASE} documentId={documentId} titles={titles} aside={aside}>
            {said}
          </HomeRow>
        );
      })}
      {silentSubscribers > 0 && (
        <Box tag="li" paddingLeft={5} paddingRight={5} paddingBottom={3}>
          <RowText>{say('newsroom.home.silent', { count: silentSubscribers })}</RowText>
        </Box>
      )}
    </HomeSection>
  );
};
