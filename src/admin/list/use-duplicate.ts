import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { useDuplicateMutation } from './list-api';

/** Makes a new draft of a release in one of its languages, and opens it. Answers whether it was made. */
export const useDuplicate = (): ((documentId: string, locale: string) => Promise<boolean>) => {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [duplicate] = useDuplicateMutation();
  return async (documentId, locale) => {
    const answer = await duplicate({ documentId, locale });
    if ('error' in answer) {
      const refusal = toRefusal(answer.error, say('newsroom.loadFailed'));
      toggleNotification({ type: 'danger', message: refusal?.message ?? say('newsroom.loadFailed') });
      return false;
    }
    toggleNotification({ type: 'success', message: say('newsroom.list.duplicated') });
    navigate(editorPath(PRESS_RELEASE, answer.data.documentId, locale));
    return true;
  };
};
