import { Box, Typography } from '@strapi/design-system';
import type { ShownChange, ShownChanges } from '../../desk/contract/page-tree';
import { isLocale, LOCALE_NAMES } from '../../shared/locales/locales';
import { useWords } from '../words/use-words';

/** Which addresses change, in which languages, and what is left where they were. */
export const AddressChanges = ({ changes, others, redirects }: ShownChanges) => {
  const say = useWords();
  if (changes.length + others === 0) return null;
  return (
    <Box>
      <Typography tag="p">
        {redirects > 0
          ? say('newsroom.tree.redirects', { count: redirects })
          : say('newsroom.tree.draftAddresses')}
      </Typography>
      <Box tag="ul" paddingTop={2} style={{ listStyle: 'none', paddingInlineStart: 0 }}>
        {changes.map((change) => (
          <li key={`${change.documentId} ${change.locale} ${String(change.isPublic)}`}>
            <Change {...change} />
          </li>
        ))}
      </Box>
      {others > 0 && <Typography tag="p">{say('newsroom.tree.others', { count: others })}</Typography>}
    </Box>
  );
};

const Change = ({ title, locale, isPublic, from, to }: ShownChange) => {
  const say = useWords();
  return (
    <Box paddingBottom={2}>
      <Typography variant="pi" fontWeight="bold">
        <bdi>{title}</bdi> · <bdi>{isLocale(locale) ? LOCALE_NAMES[locale] : locale}</bdi>
        {!isPublic && <> · {say('newsroom.tree.draft')}</>}
      </Typography>
      <Typography tag="p" variant="pi" dir="ltr" style={{ overflowWrap: 'anywhere', textAlign: 'start' }}>
        {from !== null && <del>{from}</del>} → {to}
      </Typography>
    </Box>
  );
};
