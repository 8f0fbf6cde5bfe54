import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { DeskLanguage } from '../../desk/contract/panel';
import { MissingList } from '../panels/missing-list';
import { useWords } from '../words/use-words';

interface Props {
  readonly legend: string;
  readonly languages: readonly DeskLanguage[];
  /** Locales that were left out. */
  readonly left: readonly string[];
  readonly onChange: (left: readonly string[]) => void;
}

/** Which languages an action is for: the ready ones, unless left out; those that are not ready with what they lack. */
export const LanguageChoice = ({ legend, languages, left, onChange }: Props) => {
  const say = useWords();
  return (
    <Box tag="fieldset" style={{ border: 'none', padding: 0, margin: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {legend}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {languages.map(({ locale, name, isReady, translation, missing }) => (
          <Box key={locale}>
            <Checkbox
              checked={isReady && !left.includes(locale)}
              disabled={!isReady}
              onCheckedChange={(checked: boolean | 'indeterminate') => {
                onChange(checked === true ? left.filter((other) => other !== locale) : [...left, locale]);
              }}
            >
              {name}
            </Checkbox>
            {translation === 'missing' && (
              <Typography textColor="neutral600">{say('newsroom.language.notWritten')}</Typography>
            )}
            <MissingList missing={missing} />
          </Box>
        ))}
      </Flex>
    </Box>
  );
};
