import { Box, Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useOverviewQuery } from '../api/newsroom-api';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { DeskSection } from './desk-section';

const SECTIONS = ['needsAttention', 'inReview', 'scheduled'] as const;

/** What publishers have before them, on the home page. */
export const PressDesk = () => {
  const say = useWords();
  const direction = useDirection();
  const { data, isError } = useOverviewQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Widget.Error>{say('newsroom.loadFailed')}</Widget.Error>;
  if (data === undefined) return <Widget.Loading>{say('newsroom.loading')}</Widget.Loading>;
  return (
    <Box>
      <Flex dir={direction} direction="column" alignItems="stretch" gap={5}>
        {SECTIONS.map((section) => (
          <DeskSection key={section} title={say(`newsroom.desk.${section}`)} lines={data[section]} />
        ))}
      </Flex>
    </Box>
  );
};
