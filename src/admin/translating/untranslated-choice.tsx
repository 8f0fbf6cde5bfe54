import { Box, Checkbox, Typography } from '@strapi/design-system';
import type { DeskLanguage } from '../../desk/contract/panel';
import { isLeftOver } from '../logic/chosen-languages';
import { useWords } from '../words/use-words';
import { UntranslatedLine } from './untranslated-line';

interface Props {
  readonly languages: readonly DeskLanguage[];
  /** Locales that go out as they are. */
  readonly named: readonly string[];
  readonly onChange: (named: readonly string[]) => void;
}

/** Languages that are not translated yet and could go out all the same: whoever wants that ticks them. */
export const UntranslatedChoice = ({ languages, named, onChange }: Props) => {
  const say = useWords();
  const leftOver = languages.filter(isLeftOver);
  if (leftOver.length === 0) return null;
  return (
    <Box tag="fieldset" style={{ border: 'none', padding: 0, margin: 0 }}>
      <Typography tag="legend" variant="sigma" textColor="neutral600">
        {say('newsroom.translation.untranslated')}
      </Typography>
      <Typography tag="p" variant="pi">
        {say('newsroom.untranslated.explain')}
      </Typography>
      {leftOver.map((language) => (
        <Box key={language.locale} paddingTop={2}>
          <Checkbox
            checked={named.includes(language.locale)}
            onCheckedChange={(checked: boolean | 'indeterminate') => {
              const others = named.filter((locale) => locale !== language.locale);
              onChange(checked === true ? [...others, language.locale] : others);
            }}
          >
            {say('newsroom.untranslated.release', { language: language.name })}
          </Checkbox>
          <UntranslatedLine languages={languages} language={language} />
        </Box>
      ))}
    </Box>
  );
};
