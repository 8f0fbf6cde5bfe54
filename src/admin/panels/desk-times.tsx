import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Desk } from '../../desk/contract/panel';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { sayTime } from '../logic/office-clock';
import { useWords, type Word } from '../words/use-words';

/** What the release time is called in each state; null: it has none any more. */
const RELEASE_TIME: Readonly<Record<ReleaseState, Word | null>> = {
  draft: 'newsroom.state.releaseAtToApprove',
  inReview: 'newsroom.state.releaseAtToApprove',
  scheduled: 'newsroom.state.releaseAt',
  released: null,
  corrected: null,
  withdrawn: null,
};

/** An embargo is over once the release was public. */
const HAS_EMBARGO: Readonly<Record<ReleaseState, boolean>> = {
  draft: true,
  inReview: true,
  scheduled: true,
  released: false,
  corrected: false,
  withdrawn: false,
};

/** Release time and embargo, on the office's clock, as long as they lie ahead. */
export const DeskTimes = ({ desk }: { readonly desk: Desk }) => {
  const say = useWords();
  const { locale } = useIntl();
  const { releaseAt, embargoedUntil, timeZone, state } = desk;
  const releaseTime = RELEASE_TIME[state];
  const times: [Word, string | null][] = [
    ...(releaseTime === null ? [] : [[releaseTime, releaseAt] as [Word, string | null]]),
    ...(HAS_EMBARGO[state] ? [['newsroom.state.embargo', embargoedUntil] as [Word, string | null]] : []),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {times.map(
        ([word, time]) =>
          time !== null && (
            <Typography tag="p" key={word}>
              {say(word)}: <strong>{sayTime(time, timeZone, locale)}</strong>
            </Typography>
          ),
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('newsroom.state.clock', { timeZone })}
      </Typography>
    </Flex>
  );
};
