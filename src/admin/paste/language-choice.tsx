import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { LOCALE_NAMES, type Locale } from '../../shared/locales/locales';
import { useWords } from '../words/use-words';

interface Props {
  readonly value: Locale;
  /** Those that the one who pastes writes. */
  readonly writable: readonly Locale[];
  readonly onChange: (locale: Locale) => void;
}

/** In which language the release was understood to be. */
export const LanguageChoice = ({ value, writable, onChange }: Props) => {
  const say = useWords();
  const label = useId();
  return (
    <Box>
      <Typography id={label} variant="pi" fontWeight="bold">
        {say('newsroom.paste.language')}
      </Typography>
      <SingleSelect
        aria-labelledby={label}
        value={value}
        onChange={(locale: string | number) => {
          onChange(locale as Locale);
        }}
      >
        {[...new Set([...writable, value])].map((locale) => (
          <SingleSelectOption key={locale} value={locale}>
            {LOCALE_NAMES[locale]}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
