import { Box, Flex, Typography } from '@strapi/design-system';
import { useOffice } from '../brand/use-office';
import { WriteButtons } from '../list/write-buttons';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';

/** The office, its clock, and what a working day begins with. */
export const HomeHeader = ({ writes }: { readonly writes: boolean }) => {
  const say = useWords();
  const { name, logo } = useOffice();
  const { now, timeZone, sayTime } = useOfficeClock();
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={4} minWidth="0">
        <img src={logo} alt="" height={44} style={{ maxWidth: '12rem', objectFit: 'contain' }} />
        <Box>
          <Typography id="home-title" variant="beta" tag="h1">
            <bdi>{name}</bdi>
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('newsroom.home.clock', { time: sayTime(now.toISOString()), zone: timeZone })}
          </Typography>
        </Box>
      </Flex>
      {writes && <WriteButtons />}
    </Flex>
  );
};
