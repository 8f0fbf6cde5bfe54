import { Box, Flex, Typography } from '@strapi/design-system';
import type { Enrolment } from '../../desk/contract/accounts';
import type { Say } from '../words/use-words';

const SIZE = 200; // pixels: a telephone reads it from a hand's breadth away

/** What an authenticator app needs to know, as a picture and as letters. */
export const EnrolmentPicture = ({
  enrolment,
  say,
}: {
  readonly enrolment: Enrolment;
  readonly say: Say;
}) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography tag="p">{say('newsroom.secondFactor.scan')}</Typography>
    <Box>
      <img
        src={`data:image/svg+xml;base64,${btoa(enrolment.picture)}`}
        width={SIZE}
        height={SIZE}
        alt={say('newsroom.secondFactor.picture')}
      />
    </Box>
    <Typography tag="p">{say('newsroom.secondFactor.orType')}</Typography>
    <Typography
      tag="p"
      fontWeight="bold"
      dir="ltr"
      style={{ overflowWrap: 'anywhere', fontFamily: 'monospace' }}
    >
      {enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}
    </Typography>
  </Flex>
);
