import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight, Drag } from '@strapi/icons';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { TreePage } from '../../desk/contract/page-tree';
import { editorPath, PAGE } from '../api/content-types';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { Branch } from './branch';
import { dropAt, findWays, stepOfDrop, wayOfKey, type Drop } from './domain/find-ways';
import { Marks } from './marks';
import { useMover } from './mover';
import { Steps } from './steps';
import { useFocusBack } from './use-focus-back';

interface Props {
  readonly page: TreePage;
  readonly beside: readonly string[];
  readonly above: readonly string[];
}

/** A page of the tree: its name as a link to its form, its marks, and the ways that it can go. */
export const TreeRow = ({ page, beside, above }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const mover = useMover();
  const [drop, setDrop] = useState<Drop | null>(null);
  const row = useFocusBack(page.documentId, above.at(-1) ?? null);
  const { documentId, children } = page;
  const place = { beside, documentId, above };
  const ways = findWays(place);
  const isOpen = mover.isOpen(documentId) && children > 0;
  const title = page.title ?? say('newsroom.untitled');

  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.altKey ? wayOfKey(event.key, direction) : null;
    if (way === null || !mover.mayMove) return;
    event.preventDefault();
    const step = ways[way];
    if (step !== undefined && !mover.isBusy) mover.move(page, step, way);
  };
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    if (mover.dragged === null || mover.dragged.documentId === documentId) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setDrop(dropAt((event.clientY - top) / height));
  };
  const onDrop = (event: DragEvent<HTMLElement>): void => {
    event.preventDefault();
    if (mover.dragged !== null && drop !== null) mover.move(mover.dragged, stepOfDrop(drop, place), null);
    setDrop(null);
    mover.drag(null);
  };

  return (
    <li>
      <Row
        ref={row}
        data-page={documentId}
        $drop={drop}
        $isDragged={mover.dragged?.documentId === documentId}
        draggable={mover.mayMove}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', title); // Firefox drags nothing without
          mover.drag(page);
        }}
        onDragEnd={() => {
          mover.drag(null);
        }}
        onDragOver={onDragOver}
        onDragLeave={() => {
          setDrop(null);
        }}
        onDrop={onDrop}
        onKeyDown={onKeyDown}
      >
        {mover.mayMove && (
          <Box aria-hidden color="neutral500" style={{ cursor: 'grab' }}>
            <Drag />
          </Box>
        )}
        <Box style={{ width: '3.2rem' }}>
          {children > 0 && (
            <IconButton
              variant="ghost"
              withTooltip={false}
              label={say(isOpen ? 'newsroom.tree.close' : 'newsroom.tree.open', { title, count: children })}
              aria-expanded={isOpen}
              onClick={() => {
                mover.toggle(documentId);
              }}
            >
              {isOpen ? <ChevronDown /> : <ChevronRight />}
            </IconButton>
          )}
        </Box>
        <Box style={{ flex: 1, minWidth: 0 }}>
          <Flex gap={2} wrap="wrap">
            <TitleLink to={editorPath(PAGE, documentId, page.locale)}>
              <bdi lang={page.locale}>{title}</bdi>
            </TitleLink>
            <Marks page={page} />
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            <bdi dir="ltr">{page.path}</bdi>
          </Typography>
        </Box>
        {mover.mayMove && <Steps {...{ page, ways, title }} />}
      </Row>
      {isOpen && <Branch parent={documentId} above={[...above, documentId]} />}
    </li>
  );
};

const Row = styled.div<{ $drop: Drop | null; $isDragged: boolean }>`
  align-items: center;
  background: ${({ theme, $drop }) => ($drop === 'below' ? theme.colors.primary100 : theme.colors.neutral0)};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme, $drop }) => {
    if ($drop === 'before') return `0 -3px 0 ${theme.colors.primary600}`;
    return $drop === 'behind' ? `0 3px 0 ${theme.colors.primary600}` : 'none';
  }};
  display: flex;
  gap: 0.8rem;
  margin-block-end: 0.4rem;
  opacity: ${({ $isDragged }) => ($isDragged ? 0.5 : 1)};
  padding: 0.8rem 1.2rem;
`;

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  font-weight: 600;
  overflow-wrap: anywhere;
  text-decoration: none;
  &:hover {
    text-decoration: underline;
  }
`;
