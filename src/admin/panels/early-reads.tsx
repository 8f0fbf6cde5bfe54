import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Desk } from '../../desk/contract/panel';
import { useEarlyReadsQuery } from '../api/newsroom-api';
import { sayTime } from '../logic/office-clock';
import { useWords } from '../words/use-words';

/** Which partners have read a release under embargo, and when; nothing for one that never was. */
export const EarlyReads = ({ desk }: { readonly desk: Desk }) => {
  const say = useWords();
  const { locale } = useIntl();
  const { documentId, embargoedUntil, timeZone } = desk;
  const { data: reads = [] } = useEarlyReadsQuery(documentId, { skip: embargoedUntil === null });
  if (embargoedUntil === null) return null;
  return (
    <Box tag="section" aria-label={say('newsroom.earlyReads')}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('newsroom.earlyReads')}
      </Typography>
      {reads.length === 0 && <Typography tag="p">{say('newsroom.earlyReads.none')}</Typography>}
      <ul>
        {reads.map(({ id, at, tokenName }) => (
          <li key={id}>
            <Typography>
              {say('newsroom.history.by', { name: tokenName, time: sayTime(at, timeZone, locale) })}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
};
