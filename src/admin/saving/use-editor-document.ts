import { useMatch } from 'react-router-dom';
import type { LoadedDocument } from './use-save';

const EDITOR = '/content-manager/collection-types/:uid/:documentId';

/** Stands in where a hook wants a document and there is none. */
export const NO_DOCUMENT: LoadedDocument = { uid: '', documentId: '', loadedAt: undefined };

interface Shown {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: object;
}

/**
 * The document whose form fills the page; null for a new one, in previews, and in forms that lie above another form.
 *
 * @param shown - what the piece that asks is shown for
 */
export const useEditorDocument = ({ model: uid, documentId, document }: Shown): LoadedDocument | null => {
  const editor = useMatch(EDITOR)?.params;
  if (documentId === undefined || editor?.uid !== uid || editor.documentId !== documentId) return null;
  const { updatedAt } = (document ?? {}) as { updatedAt?: unknown };
  return { uid, documentId, loadedAt: typeof updatedAt === 'string' ? updatedAt : undefined };
};
