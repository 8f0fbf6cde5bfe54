import { Flex, LinkButton } from '@strapi/design-system';
import { Feather, File } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useWords } from '../words/use-words';

/** The two ways in which a release begins. */
export const WriteButtons = () => {
  const say = useWords();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton
        tag={Link}
        to="/paste-release"
        variant="secondary"
        size="L"
        startIcon={<File aria-hidden />}
      >
        {say('newsroom.list.paste')}
      </LinkButton>
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
