import { useEffect, useState } from 'react';
import { LanguageStates } from './language-states';
import { loadTranslations, type LanguageState } from './load-translations';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  /** Changes with each save: what is shown is read again. */
  readonly updatedAt: string;
}

/** Each language of a document in the list, and how it stands to the source. */
export const TranslationsCell = ({ uid, documentId, updatedAt }: Props) => {
  const [languages, setLanguages] = useState<readonly LanguageState[] | null>(null);
  useEffect(() => {
    let isShown = true;
    loadTranslations(uid, documentId).then(
      (found) => {
        if (isShown) setLanguages(found ?? []);
      },
      () => {
        if (isShown) setLanguages([]);
      },
    );
    return () => {
      isShown = false;
    };
  }, [uid, documentId, updatedAt]);
  if (languages === null) return null;
  return <LanguageStates languages={languages} />;
};
