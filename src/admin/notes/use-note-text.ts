import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { forgetDraft, keepDraft, listKept } from '../kept/kept-drafts';
import { NOTE } from '../kept/use-kept';

/** A note that is being written: it is kept on this machine until it is sent, as what is typed into forms is. */
export const useNoteText = (documentId: string): readonly [text: string, write: (text: string) => void] => {
  const account = String(useAuth('useNoteText', ({ user }) => user?.id) ?? '');
  const place = { account, uid: NOTE, documentId, copyOf: null, locale: '', form: PRESS_RELEASE };
  const [text, setText] = useState(() => {
    const kept = listKept(account).find((draft) => draft.uid === NOTE && draft.documentId === documentId);
    return typeof kept?.values.text === 'string' ? kept.values.text : '';
  });
  const write = (written: string): void => {
    setText(written);
    if (written.trim() === '') forgetDraft(place);
    else
      keepDraft({
        ...place,
        values: { text: written },
        base: { text: '' },
        title: written.slice(0, 60),
        at: new Date().toISOString(),
        loadedAt: null,
      });
  };
  return [text, write];
};
