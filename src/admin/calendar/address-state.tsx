import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CalendarAddress } from '../../desk/contract/calendar';
import { sayTime } from '../logic/office-clock';
import { zoneOfOffice } from '../logic/office-zone';
import { useWords } from '../words/use-words';

/** Whether the reader has an address, since when, and whether a program reads it. */
export const AddressState = ({ known }: { readonly known: CalendarAddress | null }) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const time = (moment: string): string => sayTime(moment, zoneOfOffice(), language);
  if (known === null) return <Typography tag="p">{say('newsroom.calendar.noAddress')}</Typography>;
  const { madeAt, readAt, showsTitles } = known;
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {say('newsroom.calendar.hasAddress', { time: time(madeAt) })}
      </Typography>
      <Typography tag="p">
        {readAt === null
          ? say('newsroom.calendar.neverRead')
          : say('newsroom.calendar.lastRead', { time: time(readAt) })}{' '}
        {say(showsTitles ? 'newsroom.calendar.tellsTitles' : 'newsroom.calendar.keepsTitles')}
      </Typography>
    </>
  );
};
