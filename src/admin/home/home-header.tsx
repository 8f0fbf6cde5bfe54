import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Feather } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useOffice } from '../brand/use-office';
import { PasteLink } from '../paste/paste-link';
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
      {writes && (
        <Flex gap={2} wrap="wrap">
          <PasteLink />
          <LinkButton
            tag={Link}
            to={editorPath(PRESS_RELEASE, 'create', 'en')}
            size="L"
            startIcon={<Feather aria-hidden />}
          >
            {say('newsroom.desk.write')}
          </LinkButton>
        </Flex>
      )}
    </Flex>
  );
};
