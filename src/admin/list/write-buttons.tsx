import { Flex, LinkButton } from '@strapi/design-system';
import { Feather } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { PasteLink } from '../paste/paste-link';
import { useWords } from '../words/use-words';

/** Where a release begins. */
export const WriteButtons = () => {
  const say = useWords();
  return (
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
  );
};
