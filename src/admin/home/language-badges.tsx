import { Typography, VisuallyHidden } from '@strapi/design-system';
import { LOCALES } from '../../shared/locales/locales';
import { useLanguageNames } from '../words/use-language-names';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';

/** The languages that a document is written in: their codes for the eye, their names for the ear. */
export const LanguageBadges = ({ languages }: { readonly languages: readonly string[] }) => {
  const say = useWords();
  const list = useListing();
  const nameOf = useLanguageNames();
  const written = LOCALES.filter((code) => languages.includes(code));
  if (written.length === 0) return null;
  const named = list(written.map(nameOf));
  return (
    <Typography variant="pi" textColor="neutral600" title={named}>
      <span aria-hidden>{written.map((code) => code.toUpperCase()).join(' ')}</span>
      <VisuallyHidden>{say('newsroom.home.languages', { languages: named })}</VisuallyHidden>
    </Typography>
  );
};
