import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { VisuallyHidden } from '@strapi/design-system';
import { useWords } from '../words/use-words';
import { sayDay, type Day } from './domain/days';
import type { Layout } from './domain/lay-out';
import { EntryLink } from './entry-link';
import { useGridKeys } from './use-grid-keys';
import type { View } from './use-view';

interface Props {
  readonly view: View;
  readonly layout: Layout;
  readonly timeZone: string;
  readonly labelledBy: string;
}

const SHOWN = 4; // lines of a day; the week has room for all

/** A month as a grid, a row a week. */
export const MonthView = ({ view, layout, timeZone, labelledBy }: Props) => {
  const { locale: language } = useIntl();
  const { grid, ...keys } = useGridKeys(view);
  return (
    <Table aria-labelledby={labelledBy} {...grid}>
      <thead>
        <tr>
          {(view.weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              <span aria-hidden>{sayDay(day, language, { weekday: 'short' })}</span>
              <VisuallyHidden>{sayDay(day, language, { weekday: 'long' })}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} {...{ view, layout, timeZone, keys }} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

interface CellProps extends Omit<Props, 'labelledBy'> {
  readonly day: Day;
  readonly keys: Pick<ReturnType<typeof useGridKeys>, 'cellOf' | 'isReached'>;
}

const DayCell = ({ day, view, layout, timeZone, keys }: CellProps) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const entries = layout.entriesOf(day);
  const more = entries.length - SHOWN;
  const isToday = day === view.today;
  return (
    <Cell
      $isOther={day.slice(0, 7) !== view.day.slice(0, 7)}
      aria-current={isToday ? 'date' : undefined}
      {...keys.cellOf(day)}
    >
      <Number $isToday={isToday}>
        <span aria-hidden>{sayDay(day, language, { day: 'numeric' })}</span>
        <VisuallyHidden>{sayDay(day, language, { day: 'numeric', month: 'long' })}</VisuallyHidden>
      </Number>
      {entries.length > 0 && (
        <List>
          {entries.slice(0, more > 0 ? SHOWN - 1 : SHOWN).map((entry) => (
            <li key={`${entry.documentId} ${entry.kind}`}>
              <EntryLink
                entry={entry}
                timeZone={timeZone}
                isClashing={layout.isClashing(entry)}
                isReached={keys.isReached(day)}
              />
            </li>
          ))}
          {more > 0 && (
            <li>
              <More
                type="button"
                tabIndex={keys.isReached(day) ? 0 : -1}
                onClick={() => {
                  view.show({ name: 'week', day });
                }}
              >
                {say('newsroom.calendar.more', { count: more + 1 })}
              </More>
            </li>
          )}
        </List>
      )}
    </Cell>
  );
};

const Table = styled.table`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  table-layout: fixed;
  width: 100%;
  th {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    padding: 0.8rem;
    position: relative;
    text-align: start;
  }
`;

const Cell = styled.td<{ $isOther: boolean }>`
  background: ${({ theme, $isOther }) => ($isOther ? theme.colors.neutral100 : theme.colors.neutral0)};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  height: 9.6rem;
  padding: 0.4rem;
  position: relative;
  vertical-align: top;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Number = styled.span<{ $isToday: boolean }>`
  background: ${({ theme, $isToday }) => ($isToday ? theme.colors.primary600 : 'transparent')};
  border-radius: 1.2rem;
  color: ${({ theme, $isToday }) => ($isToday ? theme.colors.neutral0 : theme.colors.neutral700)};
  display: inline-block;
  font-size: 1.3rem;
  line-height: 2.4rem;
  min-width: 2.4rem;
  text-align: center;
`;

const List = styled.ul`
  display: grid;
  gap: 0.4rem;
  list-style: none;
  margin: 0.4rem 0 0;
  padding: 0;
`;

const More = styled.button`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.2rem;
  padding: 0.3rem 0.6rem;
  text-decoration: underline;
`;
