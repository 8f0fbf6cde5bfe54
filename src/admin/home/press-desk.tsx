import { Box, Flex, LinkButton } from '@strapi/design-system';
import { Feather } from '@strapi/icons';
import { useRBAC, Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useOverviewQuery } from '../api/newsroom-api';
import { PasteLink } from '../paste/paste-link';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { DeskSection } from './desk-section';

const MAY_WRITE = [{ action: 'plugin::content-manager.explorer.create', subject: PRESS_RELEASE }];

const SECTIONS = ['needsAttention', 'inReview', 'scheduled'] as const;

/** What publishers have before them, on the home page. */
export const PressDesk = () => {
  const say = useWords();
  const direction = useDirection();
  const { allowedActions } = useRBAC(MAY_WRITE);
  const { data, isError } = useOverviewQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Widget.Error>{say('newsroom.loadFailed')}</Widget.Error>;
  if (data === undefined) return <Widget.Loading>{say('newsroom.loading')}</Widget.Loading>;
  return (
    <Box>
      <Flex dir={direction} direction="column" alignItems="stretch" gap={5}>
        {allowedActions.canCreate === true && (
          <LinkButton tag={NavLink} to={editorPath(PRESS_RELEASE, 'create', 'en')} startIcon={<Feather />}>
            {say('newsroom.desk.write')}
          </LinkButton>
        )}
        <PasteLink />
        {SECTIONS.map((section) => (
          <DeskSection key={section} title={say(`newsroom.desk.${section}`)} lines={data[section]} />
        ))}
      </Flex>
    </Box>
  );
};
