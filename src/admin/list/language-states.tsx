import { Badge, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { TranslationState } from '../../desk/contract/panel';
import { TRANSLATION_VARIANTS } from '../panels/translation-variants';
import { useLanguageNames } from '../words/use-language-names';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';

/** Beside the colour, for those who do not see it. */
const SIGNS: Record<TranslationState, string> = {
  source: '',
  current: ' ✓',
  untranslated: ' ≠',
  outdated: ' !',
  missing: ' –',
};

interface Props {
  readonly languages: readonly { readonly locale: string; readonly state: TranslationState }[];
}

/** Each language of a document, and how it stands to the source. */
export const LanguageStates = ({ languages }: Props) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  if (languages.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={1} wrap="wrap">
      {languages.map(({ locale, state }) => {
        const stands = say(wordOfTranslation(state));
        return (
          <Badge
            key={locale}
            size="S"
            variant={TRANSLATION_VARIANTS[state]}
            title={`${nameOf(locale)}: ${stands}`}
          >
            <span aria-hidden>
              {locale}
              {SIGNS[state]}
            </span>
            <VisuallyHidden>
              {locale}: {stands}
            </VisuallyHidden>
          </Badge>
        );
      })}
    </Flex>
  );
};
