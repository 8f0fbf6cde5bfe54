import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Desk } from '../../desk/contract/panel';
import { timesOf } from '../logic/desk-times';
import { sayTime } from '../logic/office-clock';
import { useWords } from '../words/use-words';

/** Release time, embargo and release date, on the office's clock, as far as they mean something in the state. */
export const DeskTimes = ({ desk }: { readonly desk: Desk }) => {
  const say = useWords();
  const { locale } = useIntl();
  const { timeZone } = desk;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {timesOf(desk).map(({ word, time }) => (
        <Typography tag="p" key={word}>
          {say(word)}: <strong>{sayTime(time, timeZone, locale)}</strong>
        </Typography>
      ))}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('newsroom.state.clock', { timeZone })}
      </Typography>
    </Flex>
  );
};
