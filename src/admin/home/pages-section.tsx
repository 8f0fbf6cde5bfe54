import type { PageLine } from '../../desk/contract/home';
import { PAGE } from '../api/content-types';
import { useLanguageNames } from '../words/use-language-names';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';

const KINDS = ['drafts', 'changed', 'missing', 'outdated'] as const;

/** Pages on which something waits, by languages. */
export const PagesSection = ({ pages }: { readonly pages: readonly PageLine[] }) => {
  const say = useWords();
  const { sayTime } = useOfficeClock();
  const nameOf = useLanguageNames();
  const list = useListing();
  return (
    <HomeSection title={say('newsroom.home.pages')} count={pages.length}>
      {pages.map((page) => (
        <HomeRow
          key={page.documentId}
          uid={PAGE}
          documentId={page.documentId}
          titles={page.titles}
          aside={<RowText>{sayTime(page.updatedAt)}</RowText>}
        >
          <RowText>
            {KINDS.filter((kind) => page[kind].length > 0)
              .map((kind) =>
                say(`newsroom.home.pages.${kind}`, {
                  languages: list(page[kind].map(nameOf)),
                }),
              )
              .join(' · ')}
          </RowText>
        </HomeRow>
      ))}
    </HomeSection>
  );
};
