import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../words/use-words';

interface Props {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a list. */
export const ListPages = ({ page, pages, onTurn }: Props) => {
  const say = useWords();
  if (pages <= 1 && page === 1) return null;
  const turn = (to: number) => () => {
    onTurn(to);
  };
  return (
    <Flex tag="nav" aria-label={say('newsroom.list.pages')} gap={3} justifyContent="flex-end">
      <Button variant="tertiary" disabled={page <= 1} onClick={turn(Math.min(page - 1, Math.max(pages, 1)))}>
        {say('newsroom.list.before')}
      </Button>
      <Typography>{say('newsroom.list.page', { page, pages })}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={turn(page + 1)}>
        {say('newsroom.list.after')}
      </Button>
    </Flex>
  );
};
