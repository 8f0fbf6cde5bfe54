import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useWords } from '../words/use-words';
import { sayDay } from './domain/days';
import type { Layout } from './domain/lay-out';
import { EntryLink } from './entry-link';
import { useGridKeys } from './use-grid-keys';
import type { View } from './use-view';

interface Props {
  readonly view: View;
  readonly layout: Layout;
  readonly timeZone: string;
  readonly labelledBy: string;
  /** Whether the newsroom has answered. */
  readonly isKnown: boolean;
}

/** A week as a grid, a row a day, with room for every line. */
export const WeekView = ({ view, layout, timeZone, labelledBy, isKnown }: Props) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const { grid, cellOf, isReached } = useGridKeys(view);
  return (
    <Table aria-labelledby={labelledBy} {...grid}>
      <tbody>
        {view.weeks.flat().map((day) => {
          const entries = layout.entriesOf(day);
          const isToday = day === view.today;
          return (
            <tr key={day} aria-current={isToday ? 'date' : undefined}>
              <th scope="row">
                {sayDay(day, language, { weekday: 'long' })}
                <br />
                {sayDay(day, language, { day: 'numeric', month: 'long' })}
                {isToday && <Today>{say('newsroom.calendar.today')}</Today>}
              </th>
              <td {...cellOf(day)}>
                {entries.length === 0 ? (
                  <Nothing>{isKnown && say('newsroom.calendar.nothing')}</Nothing>
                ) : (
                  <List>
                    {entries.map((entry) => (
                      <li key={`${entry.documentId} ${entry.kind}`}>
                        <EntryLink
                          entry={entry}
                          timeZone={timeZone}
                          isClashing={layout.isClashing(entry)}
                          isReached={isReached(day)}
                          isLong
                        />
                      </li>
                    ))}
                  </List>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
};

const Table = styled.table`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  table-layout: fixed;
  width: 100%;
  th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.4rem;
    line-height: 1.5;
    padding: 1.2rem;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
    width: 18rem;
  }
  td:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Today = styled.span`
  color: ${({ theme }) => theme.colors.primary600};
  display: block;
`;

const Nothing = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
`;

const List = styled.ul`
  display: grid;
  gap: 0.8rem;
  list-style: none;
  margin: 0;
  padding: 0;
`;
