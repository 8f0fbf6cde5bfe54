import { Box, Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../words/use-words';
import { useMover } from './mover';
import { useBranchQuery } from './tree-api';
import { TreeRow } from './tree-row';
import type { TreePage } from '../../desk/contract/page-tree';

interface Props {
  readonly parent: string | null;
  /** documentIds of the pages above, the nearest last. */
  readonly above: readonly string[];
}

/** The pages below one, read when somebody opens it. */
export const Branch = ({ parent, above }: Props) => {
  const say = useWords();
  const [parts, setParts] = useState(1);
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  return (
    <Box
      tag="ul"
      style={{ listStyle: 'none', padding: 0, paddingInlineStart: above.length === 0 ? 0 : '2.4rem' }}
    >
      <Parts numbers={numbers} loaded={[]} {...{ parent, above }} />
      <More parent={parent} page={parts}>
        <Button
          variant="tertiary"
          size="S"
          onClick={() => {
            setParts(parts + 1);
          }}
        >
          {say('newsroom.tree.more')}
        </Button>
      </More>
    </Box>
  );
};

interface PartsProps extends Props {
  readonly numbers: readonly number[];
  /** Of the parts before. */
  readonly loaded: readonly TreePage[];
}

/** The parts of a long branch, each a query of its own, in one list: a step leads from part to part. */
const Parts = ({ numbers: [number, ...others], loaded, parent, above }: PartsProps) => {
  const say = useWords();
  const { locale } = useMover();
  const { data, isError } = useBranchQuery(
    { parent, locale, page: number ?? 1 },
    { skip: number === undefined, refetchOnMountOrArgChange: true },
  );
  if (number === undefined) return <Rows pages={loaded} above={above} />;
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (data === undefined)
    return (
      <>
        <Rows pages={loaded} above={above} />
        <Typography tag="li">{say('newsroom.loading')}</Typography>
      </>
    );
  return <Parts numbers={others} loaded={[...loaded, ...data.pages]} {...{ parent, above }} />;
};

const Rows = ({
  pages,
  above,
}: {
  readonly pages: readonly TreePage[];
  readonly above: readonly string[];
}) => {
  const beside = pages.map(({ documentId }) => documentId);
  return pages.map((page) => <TreeRow key={page.documentId} {...{ page, beside, above }} />);
};

/** What stands behind the last part while there is more. */
const More = ({
  parent,
  page,
  children,
}: {
  readonly parent: string | null;
  readonly page: number;
  readonly children: React.ReactNode;
}) => {
  const { locale } = useMover();
  const { data } = useBranchQuery({ parent, locale, page });
  return data?.hasMore === true ? <li>{children}</li> : null;
};
