import { Button, Flex } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { useDeskQuery } from '../api/newsroom-api';
import { StateBadge } from '../panels/state-badge';
import { goToActions } from '../undocumented/go-to-actions';
import { HeaderPlace } from '../undocumented/header-place';
import { useWords } from '../words/use-words';

/** The state of a release below its title, and the way from there to what one can do with it, past all the fields. */
export const HeaderState = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const { data: desk } = useDeskQuery({ documentId: documentId ?? '' }, { skip: documentId === undefined });
  return (
    <HeaderPlace>
      <Flex gap={2} paddingTop={1}>
        <StateBadge state={desk?.state ?? 'draft'} />
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
