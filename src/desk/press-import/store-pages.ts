import type { ImportedMenuEntry, ParsedPressPage } from './domain/types';
import { toBlocks } from './domain/to-blocks';
import { findOrMake, type Importing } from './find-or-make';
import { PAGE } from '../../shared/content-types/uids';

/** Every entry of the menu becomes a page in the tree; those with a text get it as their first section. */
export const storePages = async (importing: Importing, { menu, pages }: ParsedPressPage): Promise<void> => {
  const textOf = new Map(pages.map((page) => [page.title, page.text]));
  const listed = new Set<string>();
  const storeEntries = async (entries: ImportedMenuEntry[], parent: string | null): Promise<void> => {
    for (const [position, { title, children }] of entries.entries()) {
      listed.add(title);
      const documentId = await storePage(importing, {
        title,
        parent,
        position,
        text: textOf.get(title),
        inMenu: true,
      });
      await storeEntries(children, documentId);
    }
  };
  await storeEntries(menu, null);
  for (const { title, text } of pages.filter((page) => !listed.has(page.title))) {
    await storePage(importing, { title, parent: null, position: 0, text, inMenu: false });
  }
};

interface NewPage {
  readonly title: string;
  readonly parent: string | null;
  readonly position: number;
  readonly text: string | undefined;
  readonly inMenu: boolean;
}

const storePage = (
  importing: Importing,
  { title, parent, position, text, inMenu }: NewPage,
): Promise<string> => {
  const sections = text === undefined ? [] : [{ __component: 'sections.rich-text', body: toBlocks(text) }];
  return findOrMake(importing, {
    uid: PAGE,
    title,
    where: { title, locale: importing.locale, parent: parent === null ? null : { documentId: parent } },
    data: { title, parent, position, inMenu, sections },
  });
};
