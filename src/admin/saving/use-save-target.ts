import { useMatch } from 'react-router-dom';
import type { EditedDocument } from '../api/content-manager';
import { FORM_ADDRESSES } from './form-addresses';

/** What a form is saved as. */
export interface SaveTarget {
  readonly uid: string;
  /** `window`: a document in the window of a relation, over the form of another. */
  readonly kind: 'document' | 'window' | 'only' | 'new' | 'copy';
  /** Of a document that is there; of a copy, of what it is a copy of. */
  readonly documentId: string | undefined;
  /** The mark of the version that the form was loaded with; ISO 8601, UTC. */
  readonly loadedAt: string | undefined;
  /** The language of what was loaded, where the address of the page may say another. */
  readonly locale: string | undefined;
}

/** Stands in where a hook wants something to save and there is nothing. */
export const NOTHING_TO_SAVE: SaveTarget = {
  uid: '',
  kind: 'document',
  documentId: '',
  loadedAt: undefined,
  locale: undefined,
};

/**
 * What a form is saved as, that of a page and that in the window of a relation. Null where the content manager saves: in previews,
 * and in windows that make a document, which is then chosen in the form below.
 */
export const useSaveTarget = ({ model: uid, documentId, document }: EditedDocument): SaveTarget | null => {
  const editor = useMatch(FORM_ADDRESSES.document)?.params;
  const copy = useMatch(FORM_ADDRESSES.copy)?.params;
  const only = useMatch(FORM_ADDRESSES.only)?.params;
  if (editor === undefined && copy === undefined && only === undefined) return null;
  const { updatedAt, locale } = (document ?? {}) as { updatedAt?: string; locale?: string | null };
  const target = { uid, documentId, loadedAt: updatedAt, locale: locale ?? undefined };
  if (only?.uid === uid) return { ...target, kind: 'only', documentId: undefined };
  if (copy?.uid === uid && copy.origin === documentId) return { ...target, kind: 'copy' };
  if (documentId !== undefined && documentId !== '')
    return { ...target, kind: isEditor(editor, uid, documentId) ? 'document' : 'window' };
  // the window of a relation hands on an empty documentId, the page none
  return isEditor(editor, uid, 'create') && documentId === undefined ? { ...target, kind: 'new' } : null;
};

const isEditor = (
  editor: Readonly<Record<string, string | undefined>> | undefined,
  uid: string,
  documentId: string,
): boolean => editor?.uid === uid && editor.documentId === documentId;
