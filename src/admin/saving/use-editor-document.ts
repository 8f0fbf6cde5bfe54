import { useMatch } from 'react-router-dom';
import { FORM_ADDRESSES } from './form-addresses';
import { NOTHING_TO_SAVE, type SaveTarget } from './use-save-target';

interface Shown {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: object | undefined;
}

/**
 * The document whose form fills the page; null for a new one, in previews, and in forms that lie above another form.
 *
 * @param shown - what the piece that asks is shown for
 */
export const useEditorDocument = ({ model: uid, documentId, document }: Shown): SaveTarget | null => {
  const editor = useMatch(FORM_ADDRESSES.document)?.params;
  if (documentId === undefined || editor?.uid !== uid || editor.documentId !== documentId) return null;
  const { updatedAt } = (document ?? {}) as { updatedAt?: unknown };
  const loadedAt = typeof updatedAt === 'string' ? updatedAt : undefined;
  return { ...NOTHING_TO_SAVE, uid, documentId, loadedAt };
};
