import { styled } from 'styled-components';
import { useWords } from '../words/use-words';
import { CALENDAR_KINDS, KINDS } from './kinds';

/** What the colours mean. */
export const KindList = () => {
  const say = useWords();
  return (
    <List>
      {CALENDAR_KINDS.map((kind) => (
        <Kind key={kind} $edge={KINDS[kind].edge}>
          {say(KINDS[kind].word)}
        </Kind>
      ))}
    </List>
  );
};

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 1.6rem;
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Kind = styled.li<{ $edge: (typeof KINDS)[keyof typeof KINDS]['edge'] }>`
  border-inline-start: 6px solid ${({ theme, $edge }) => theme.colors[$edge]};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  padding-inline-start: 0.6rem;
`;
