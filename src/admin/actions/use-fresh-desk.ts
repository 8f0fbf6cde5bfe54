import type { Desk } from '../../desk/contract/panel';
import { useDeskQuery } from '../api/newsroom-api';

/**
 * The desk as it is while a dialog is open: what is ready may have changed since the form was loaded, by a contact that was
 * published. The action itself is asked for with the version that the person saw.
 */
export const useFreshDesk = (seen: Desk): Desk => {
  const { data } = useDeskQuery(
    { documentId: seen.documentId, copy: 'dialog' },
    { refetchOnMountOrArgChange: true },
  );
  return data ?? seen;
};
