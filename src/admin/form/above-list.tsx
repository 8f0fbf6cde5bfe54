import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { PRESS_RELEASE } from '../api/content-types';
import { PasteLink } from '../paste/paste-link';
import { ListTruthStyles } from '../undocumented/form-styles';

/** Takes what contradicts the state of releases out of their list, and offers to paste one. */
export const AboveList = () => {
  const { model } = useContentManagerContext();
  if (model !== PRESS_RELEASE) return null;
  return (
    <>
      <ListTruthStyles />
      <PasteLink />
    </>
  );
};
