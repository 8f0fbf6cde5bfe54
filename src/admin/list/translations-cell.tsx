import { Badge, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { TranslationState } from '../../desk/contract/panel';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';
import { loadTranslations, type LanguageState } from './load-translations';

const VARIANTS = {
  source: 'secondary',
  current: 'success',
  untranslated: 'danger',
  outdated: 'warning',
  missing: 'neutral',
} as const;

/** Beside the colour, for those who do not see it. */
const SIGNS: Record<TranslationState, string> = {
  source: '',
  current: ' ✓',
  untranslated: ' ≠',
  outdated: ' !',
  missing: ' –',
};

interface Props {
  readonly uid: string;
  readonly documentId: string;
  /** Changes with each save: what is shown is read again. */
  readonly updatedAt: string;
}

/** Each language of a document in the list, and how it stands to the source. */
export const TranslationsCell = ({ uid, documentId, updatedAt }: Props) => {
  const say = useWords();
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
  if (languages.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={1}>
      {languages.map(({ locale, state }) => (
        <Badge
          key={locale}
          size="S"
          variant={VARIANTS[state]}
          title={`${locale}: ${say(wordOfTranslation(state))}`}
        >
          <span aria-hidden>
            {locale}
            {SIGNS[state]}
          </span>
          <VisuallyHidden>
            {locale}: {say(wordOfTranslation(state))}
          </VisuallyHidden>
        </Badge>
      ))}
    </Flex>
  );
};
