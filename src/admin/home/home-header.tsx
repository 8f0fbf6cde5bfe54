import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Feather, File } from '@strapi/icons';
import { useStrapiApp } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useOffice } from '../brand/use-office';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';

/** The page on which releases are pasted, when the menu has it. */
const PASTE = 'paste-release';

/** The office, its clock, and what a working day begins with. */
export const HomeHeader = ({ writes }: { readonly writes: boolean }) => {
  const say = useWords();
  const { name, logo } = useOffice();
  const { now, timeZone, sayTime } = useOfficeClock();
  const hasPaste = useStrapiApp('HomeHeader', ({ menu }) => menu.some(({ to }) => to === PASTE));
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
          {hasPaste && (
            <LinkButton
              tag={Link}
              to={`/${PASTE}`}
              variant="secondary"
              size="L"
              startIcon={<File aria-hidden />}
            >
              {say('newsroom.home.paste')}
            </LinkButton>
          )}
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
