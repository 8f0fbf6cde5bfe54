import { PRESS_RELEASE } from '../api/content-types';
import { PasteLink } from '../paste/paste-link';
import { useFormPlace } from '../saving/use-form-place';
import { ListTruthStyles } from '../undocumented/form-styles';

/** Takes what contradicts the state of releases out of their list, and offers to paste one. */
export const AboveList = () => {
  const { model } = useFormPlace();
  if (model !== PRESS_RELEASE) return null;
  return (
    <>
      <ListTruthStyles />
      <PasteLink />
    </>
  );
};
