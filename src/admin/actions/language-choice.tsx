import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { DeskLanguage } from '../../desk/contract/panel';
import { chosenLanguages, isComplete, type Ticks } from '../logic/chosen-languages';
import { MissingList } from '../panels/missing-list';
import { UntranslatedLine } from '../translating/untranslated-line';
import { useWords } from '../words/use-words';

interface Props {
  readonly legend: string;
  readonly languages: readonly DeskLanguage[];
  /** All of the release, its source among them. */
  readonly all: readonly DeskLanguage[];
  readonly ticks: Ticks;
  readonly onChange: (ticks: Ticks) => void;
}

/**
 * Which languages an action is for: the ready ones, unless unticked; those that are not translated yet when ticked; those that are not
 * ready with what they lack.
 */
export const LanguageChoice = ({ legend, languages, all, ticks, onChange }: Props) => {
  const say = useWords();
  return (
    <Box tag="fieldset" style={{ border: 'none', padding: 0, margin: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {legend}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {languages.map((language) => (
          <Box key={language.locale}>
            <Checkbox
              checked={chosenLanguages([language], ticks).length > 0}
              disabled={!isComplete(language)}
              onCheckedChange={(checked: boolean | 'indeterminate') => {
                onChange({ ...ticks, [language.locale]: checked === true });
              }}
            >
              {language.name}
            </Checkbox>
            {language.translation === 'missing' && (
              <Typography textColor="neutral600">{say('newsroom.language.notWritten')}</Typography>
            )}
            <MissingList missing={language.missing} />
            <UntranslatedLine languages={all} language={language} />
          </Box>
        ))}
      </Flex>
    </Box>
  );
};
