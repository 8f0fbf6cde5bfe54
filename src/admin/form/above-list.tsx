import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { PRESS_RELEASE } from '../api/content-types';
import { ListTruthStyles } from '../undocumented/form-styles';

/** Takes what contradicts the state of releases out of their list. */
export const AboveList = () => {
  const { model } = useContentManagerContext();
  return model === PRESS_RELEASE ? <ListTruthStyles /> : null;
};
