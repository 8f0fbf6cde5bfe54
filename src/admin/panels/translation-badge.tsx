import { Badge } from '@strapi/design-system';
import type { TranslationState } from '../../desk/contract/panel';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';

const VARIANTS = {
  source: 'secondary',
  current: 'success',
  untranslated: 'warning',
  outdated: 'warning',
  missing: 'neutral',
} as const;

/** How a translation stands to its source, in words. */
export const TranslationBadge = ({ state }: { readonly state: TranslationState }) => {
  const say = useWords();
  return (
    <Badge size="S" variant={VARIANTS[state]}>
      {say(wordOfTranslation(state))}
    </Badge>
  );
};
