import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Desk } from '../../desk/contract/panel';
import { sayTime } from '../logic/office-clock';
import { useWords, type Word } from '../words/use-words';

/** Release time and embargo, on the office's clock. */
export const DeskTimes = ({ desk }: { readonly desk: Desk }) => {
  const say = useWords();
  const { locale } = useIntl();
  const { releaseAt, embargoedUntil, timeZone, state } = desk;
  const times: [Word, string | null][] = [
    [state === 'scheduled' ? 'newsroom.state.releaseAt' : 'newsroom.state.releaseAtToApprove', releaseAt],
    ['newsroom.state.embargo', embargoedUntil],
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
