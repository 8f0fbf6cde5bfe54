import { Typography } from '@strapi/design-system';
import type { DeskLanguage } from '../../desk/contract/panel';
import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';
import { useLanguageNames } from '../words/use-language-names';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';

interface Props {
  readonly languages: readonly DeskLanguage[];
  /** The one that is looked at. */
  readonly language: DeskLanguage;
}

/** Which fields of a translation still say what the source says; nothing for one that is translated. */
export const UntranslatedLine = ({ languages, language: { untranslated } }: Props) => {
  const say = useWords();
  const list = useListing();
  const nameOf = useLanguageNames();
  const label = useFieldLabels(PRESS_RELEASE);
  if (untranslated.length === 0) return null;
  const source = languages.find(({ translation }) => translation === 'source')?.locale;
  return (
    <Typography tag="p" variant="pi" textColor="warning700">
      {say('newsroom.language.untranslated', {
        source: source === undefined ? '' : nameOf(source),
        fields: list(untranslated.map(label)),
      })}
    </Typography>
  );
};
