import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useFormEarly } from '../undocumented/load-form-early';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { Desk } from './desk';
import { useHomeQuery } from './home-api';
import { OfficeClock } from './home-context';
import { HomeHeader } from './home-header';
import { useNow } from './use-now';

const FRESH = 5; // minutes: what others did meanwhile shows without a click

/** Where `/admin` leads: the desk of the one who is signed in. */
const HomePage = () => {
  const say = useWords();
  const direction = useDirection();
  const now = useNow();
  const { data: home, isError, refetch } = useHomeQuery(undefined, { refetchOnMountOrArgChange: true });
  useFormEarly(home !== undefined);
  const isTimeToLook = now.getMinutes() % FRESH === 0;
  useEffect(() => {
    if (isTimeToLook) void refetch();
  }, [isTimeToLook, refetch]);
  if (home === undefined && !isError) return <Page.Loading>{say('newsroom.loading')}</Page.Loading>;
  return (
    <Page.Main dir={direction} aria-labelledby="home-title">
      <Page.Title>{say('newsroom.desk')}</Page.Title>
      <OfficeClock now={now} timeZone={home?.timeZone ?? 'UTC'}>
        <Box
          paddingTop={6}
          paddingBottom={8}
          paddingLeft={{ initial: 4, large: 8 }}
          paddingRight={{ initial: 4, large: 8 }}
        >
          <Flex direction="column" alignItems="stretch" gap={5}>
            <HomeHeader writes={home?.roles.writes ?? false} />
            {isError && <Typography textColor="danger700">{say('newsroom.loadFailed')}</Typography>}
            {home !== undefined && <Desk home={home} />}
          </Flex>
        </Box>
      </OfficeClock>
    </Page.Main>
  );
};

export default HomePage;
