import { LinkButton } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PRESS_RELEASE } from '../api/content-types';
import { useWords } from '../words/use-words';
import { PASTE_PATH } from './paths';

export const MAY_WRITE_RELEASES = [
  { action: 'plugin::content-manager.explorer.create', subject: PRESS_RELEASE },
];

/** *Paste a release*, for who may write one; nothing for others. */
export const PasteLink = () => {
  const say = useWords();
  const { allowedActions } = useRBAC(MAY_WRITE_RELEASES);
  if (allowedActions.canCreate !== true) return null;
  return (
    <LinkButton tag={NavLink} to={PASTE_PATH} size="L" variant="secondary" startIcon={<File aria-hidden />}>
      {say('newsroom.paste')}
    </LinkButton>
  );
};
