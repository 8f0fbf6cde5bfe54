import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { ActionButtons } from '../actions/action-buttons';
import { useDeskQuery } from '../api/newsroom-api';
import { useFormLocale } from '../saving/use-form-locale';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { DeskTimes } from './desk-times';
import { StateBadge } from './state-badge';
import { WhatToDo } from './what-to-do';

/** Where a press release stands, and what one can do with it. */
export const StatePanel = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const direction = useDirection();
  const locale = useFormLocale();
  const isModified = useForm('StatePanel', ({ modified }) => modified);
  const { data: desk, isError } = useDeskQuery(
    { documentId: documentId ?? '' },
    { skip: documentId === undefined },
  );
  if (documentId === undefined) return <Typography>{say('newsroom.state.createFirst')}</Typography>;
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (desk === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4} width="100%">
      <Box>
        <StateBadge state={desk.state} />
      </Box>
      {desk.note !== null && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={3} role="note">
          <Typography textColor="warning700" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
            {desk.note}
          </Typography>
        </Box>
      )}
      {desk.isAlone && (
        <Typography variant="pi" textColor="warning700">
          {say('newsroom.history.alone')}
        </Typography>
      )}
      <WhatToDo desk={desk} locale={locale} />
      <ActionButtons desk={desk} locale={locale} isModified={isModified} />
      <DeskTimes desk={desk} />
    </Flex>
  );
};
