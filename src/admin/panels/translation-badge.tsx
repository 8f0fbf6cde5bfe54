import { Badge } from '@strapi/design-system';
import type { TranslationState } from '../../desk/contract/panel';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';
import { TRANSLATION_VARIANTS } from './translation-variants';

/** How a translation stands to its source, in words. */
export const TranslationBadge = ({ state }: { readonly state: TranslationState }) => {
  const say = useWords();
  return (
    <Badge size="S" variant={TRANSLATION_VARIANTS[state]}>
      {say(wordOfTranslation(state))}
    </Badge>
  );
};
