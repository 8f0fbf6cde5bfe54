import { useNavigate } from 'react-router-dom';
import { useMakeDocumentMutation, useSaveDocumentMutation } from '../api/newsroom-api';
import type { SaveTarget } from './use-save-target';

interface Sent {
  readonly error?: unknown;
  /** The mark of the version that was stored; null: of a document that was made, whose page opens. */
  readonly updatedAt?: string | null;
}

/** Sends what a form holds to where it is stored. The page of a new document opens. */
export const useSendForm = ({ uid, kind, documentId }: SaveTarget, locale: string) => {
  const navigate = useNavigate();
  const [save, { isLoading: isSaving }] = useSaveDocumentMutation();
  const [make, { isLoading: isMaking }] = useMakeDocumentMutation();
  const send = async (data: object): Promise<Sent> => {
    if (kind !== 'new' && kind !== 'copy') {
      const answer = await save({ uid, documentId, locale, data });
      return 'error' in answer ? answer : { updatedAt: answer.data.data.updatedAt };
    }
    const copyOf = kind === 'copy' ? (documentId ?? null) : null;
    const answer = await make({ uid, copyOf, locale, data });
    if ('error' in answer) return answer;
    const { search } = window.location;
    const pathname = `/content-manager/collection-types/${uid}/${answer.data.data.documentId}`;
    navigate({ pathname, search }, { replace: true });
    return { updatedAt: null };
  };
  return { send, isSending: isSaving || isMaking };
};
