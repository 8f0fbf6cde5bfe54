import { Box, Flex, Typography } from '@strapi/design-system';
import type { DeskLanguage } from '../../desk/contract/panel';
import { PRESS_RELEASE } from '../api/content-types';
import { UntranslatedLine } from '../translating/untranslated-line';
import { useFieldLabels } from '../words/use-field-labels';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';
import { wordOfLanguage } from '../words/words-of';
import { MissingList } from './missing-list';
import { TranslationBadge } from './translation-badge';

/** Each language of a release: how it stands to the public and to its source, and what it lacks. */
export const LanguageList = ({ languages }: { readonly languages: readonly DeskLanguage[] }) => {
  const say = useWords();
  const list = useListing();
  const label = useFieldLabels(PRESS_RELEASE);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
      {languages.map((language) => (
        <Box tag="li" key={language.locale}>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography fontWeight="bold">{language.name}</Typography>
            <TranslationBadge state={language.translation} />
          </Flex>
          {language.translation !== 'missing' && (
            <Typography tag="p" variant="pi" textColor="neutral700">
              {say(wordOfLanguage(language))}
            </Typography>
          )}
          <UntranslatedLine languages={languages} language={language} />
          {language.changedInSource.length > 0 && (
            <Typography tag="p" variant="pi" textColor="warning700">
              {say('newsroom.language.changedInSource', {
                fields: list(language.changedInSource.map(label)),
              })}
            </Typography>
          )}
          {language.missing.length > 0 && (
            <details>
              <Typography tag="summary" variant="pi" textColor="primary700" style={{ cursor: 'pointer' }}>
                {say('newsroom.language.whatIsMissing')}
              </Typography>
              <MissingList missing={language.missing} />
            </details>
          )}
        </Box>
      ))}
    </Flex>
  );
};
