import { Button, Flex } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { useDeskQuery } from '../api/newsroom-api';
import { StateBadge } from '../panels/state-badge';
import { goToActions } from '../undocumented/go-to-actions';
import { HeaderPlace } from '../undocumented/header-place';
import { useWords } from '../words/use-words';
import { useLater } from './use-later';

/** The state of a release below its title, and the way from there to what one can do with it, past all the fields. */
export const HeaderState = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const isLater = useLater();
  const isNew = documentId === undefined;
  const { data: desk } = useDeskQuery({ documentId: documentId ?? '' }, { skip: isNew || !isLater });
  const state = isNew ? 'draft' : desk?.state;
  return (
    <HeaderPlace>
      <Flex gap={2} paddingTop={1}>
        {state !== undefined && <StateBadge state={state} />}
        <Button
          type="button"
          variant="ghost"
          size="S"
          endIcon={<ArrowRight aria-hidden />}
          onClick={goToActions}
        >
          {say('newsroom.toActions')}
        </Button>
      </Flex>
    </HeaderPlace>
  );
};
