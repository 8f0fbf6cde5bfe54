import { Box, Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { LISTS, type ListName } from '../../shared/press-release/release-lists';
import { PRESS_RELEASE } from '../api/content-types';
import { useFormEarly } from '../undocumented/load-form-early';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { useReleasesQuery } from './list-api';
import { ListFilters } from './list-filters';
import { ListPages } from './list-pages';
import { ListTabs } from './list-tabs';
import { ReleaseTable } from './release-table';
import { useListQuery } from './use-list-query';
import { WriteButtons } from './write-buttons';

const StockLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.2rem;
`;

const toList = (name: string | undefined): ListName => LISTS.find((list) => list === name) ?? 'all';

/** The releases of the newsroom, whatever language they have: a page of one of its lists. */
const ReleasesPage = () => {
  const say = useWords();
  const direction = useDirection();
  const { asked, query, ask } = useListQuery();
  const answer = useReleasesQuery(query, { refetchOnMountOrArgChange: true });
  const list = answer.currentData ?? answer.data; // what was seen stays until the next is there
  useFormEarly(list !== undefined);
  const name = toList(asked.list);
  const isNarrowed = [asked.search, asked.state, asked.language, asked.translation].some(Boolean);
  const page = Number(asked.page ?? 1);
  return (
    <Main dir={direction}>
      <Page.Title>{say('newsroom.list.title')}</Page.Title>
      <Layouts.Header
        title={say('newsroom.list.title')}
        primaryAction={list?.mayWrite === true ? <WriteButtons /> : undefined}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {list !== undefined && <ListTabs current={name} rights={list} />}
          {list !== undefined && <ListFilters asked={asked} {...list} onAsk={ask} />}
          <Typography aria-live="polite" tag="p" variant="pi" textColor="neutral600">
            {list !== undefined && !answer.isError && say('newsroom.list.count', { count: list.total })}
            {list === undefined && !answer.isError && say('newsroom.loading')}
          </Typography>
          {answer.isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
          {list !== undefined && !answer.isError && list.releases.length > 0 && (
            <ReleaseTable list={list} language={asked.language ?? ''} name={say(`newsroom.list.${name}`)} />
          )}
          {list?.releases.length === 0 && !answer.isError && (
            <Flex direction="column" gap={3} padding={6} background="neutral0" hasRadius>
              <Typography>
                {say(isNarrowed ? 'newsroom.list.nothing' : `newsroom.list.empty.${name}`)}
              </Typography>
              {isNarrowed && (
                <Button
                  variant="tertiary"
                  onClick={() => {
                    ask({ search: '', state: '', language: '', translation: '' });
                  }}
                >
                  {say('newsroom.list.showAll')}
                </Button>
              )}
            </Flex>
          )}
          {list !== undefined && (
            <ListPages
              page={page}
              pages={Math.ceil(list.total / list.pageSize)}
              onTurn={(to) => {
                ask({ page: String(to) });
              }}
            />
          )}
          <Box>
            <StockLink to={`/content-manager/collection-types/${PRESS_RELEASE}`}>
              {say('newsroom.list.several')}
            </StockLink>
          </Box>
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

export default ReleasesPage;
