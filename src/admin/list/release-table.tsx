import { VisuallyHidden } from '@strapi/design-system';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { ReleaseList } from '../../desk/contract/list';
import { useWords } from '../words/use-words';
import { ReleaseRow } from './release-row';

/** Widths add up to what a window of 1280 pixels has beside the menu; in a narrow one, city and author give way. */
const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[2]}`};
    text-align: start;
    vertical-align: middle;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }
  @media (max-width: 1100px) {
    .less {
      display: none;
    }
  }
`;

const COLUMNS = [
  { word: 'newsroom.list.release', width: undefined, isLess: false },
  { word: 'newsroom.state', width: '11rem', isLess: false },
  { word: 'newsroom.state.languages', width: '21rem', isLess: false },
  { word: 'newsroom.list.time', width: '16rem', isLess: false },
  { word: 'newsroom.list.city', width: '11rem', isLess: true },
  { word: 'newsroom.list.author', width: '16rem', isLess: true },
] as const;

interface Props {
  readonly list: ReleaseList;
  /** The language that the list asks for; '' for none. */
  readonly language: string;
  /** What the list is called. */
  readonly name: string;
}

/** The releases of a list, one a row; drawn anew for another list alone, not for each thing that the page learns. */
export const ReleaseTable = memo(function ReleaseTable({ list, language, name }: Props) {
  const say = useWords();
  return (
    <Grid>
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map(({ word, width, isLess }) => (
            <th key={word} scope="col" style={{ width }} className={isLess ? 'less' : undefined}>
              {say(word)}
            </th>
          ))}
          <th scope="col" style={{ width: '6rem' }}>
            <VisuallyHidden>{say('newsroom.list.menu')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.releases.map((release) => (
          <ReleaseRow key={release.documentId} release={release} list={list} language={language} />
        ))}
      </tbody>
    </Grid>
  );
});
