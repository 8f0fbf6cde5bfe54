import { Badge } from '@strapi/design-system';
import type { TreePage } from '../../desk/contract/page-tree';
import { paleColours } from '../panels/pale-colours';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';
import { useMover } from './mover';

/** What one should know of a page at a glance. */
export const Marks = ({ page }: { readonly page: TreePage }) => {
  const say = useWords();
  const list = useListing();
  const { locale } = useMover();
  const { isHome, inMenu, publicIn, missingIn, hasChanges } = page;
  return (
    <>
      {isHome && <Badge size="S">{say('newsroom.tree.home')}</Badge>}
      {!inMenu && (
        <Badge size="S" variant="warning">
          {say('newsroom.tree.hidden')}
        </Badge>
      )}
      {publicIn.length === 0 && (
        <Badge size="S" variant="neutral">
          {say('newsroom.tree.notPublic')}
        </Badge>
      )}
      {publicIn.length > 0 && hasChanges && (
        <Badge size="S" {...paleColours('alternative')}>
          {say('newsroom.tree.changed')}
        </Badge>
      )}
      {missingIn.length > 0 && (
        <Badge size="S" variant={missingIn.includes(locale) ? 'warning' : 'neutral'}>
          {say('newsroom.tree.missing', { languages: list(missingIn) })}
        </Badge>
      )}
    </>
  );
};
