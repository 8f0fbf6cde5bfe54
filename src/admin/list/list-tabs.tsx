import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleaseList } from '../../desk/contract/list';
import { useWords } from '../words/use-words';

const Tabs = styled(Box)`
  display: flex;
  flex-wrap: wrap;
  list-style: none;
  gap: ${({ theme }) => theme.spaces[5]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Tab = styled(Link)`
  display: inline-block;
  padding-block: ${({ theme }) => theme.spaces[3]};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;
  border-block-end: 2px solid transparent;
  &:hover,
  &[aria-current] {
    color: ${({ theme }) => theme.colors.primary700};
  }
  &[aria-current] {
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
  }
`;

type Rights = Pick<ReleaseList, 'writes' | 'mayWrite' | 'lists'>;

/** The lists that somebody may ask for and has something to do with: who writes nothing has none of their own. */
const listsFor = ({ writes, mayWrite, lists }: Rights): readonly ListName[] =>
  lists.filter((list) => {
    if (list === 'translate') return writes.length > 0;
    return list !== 'mine' || mayWrite || writes.length > 0;
  });

interface Props {
  readonly current: string;
  readonly rights: Rights;
}

/** The lists of releases, each by its name. */
export const ListTabs = ({ current, rights }: Props) => {
  const say = useWords();
  return (
    <nav aria-label={say('newsroom.list.lists')}>
      <Tabs tag="ul" padding={0}>
        {listsFor(rights).map((list) => (
          <li key={list}>
            <Tab
              to={list === 'all' ? '.' : `?list=${list}`}
              aria-current={list === current ? 'page' : undefined}
            >
              {say(`newsroom.list.${list}`)}
            </Tab>
          </li>
        ))}
      </Tabs>
    </nav>
  );
};
