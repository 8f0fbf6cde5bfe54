import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CalendarEntry, CalendarKind } from '../../desk/contract/calendar';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { sayHour } from '../logic/office-clock';
import { useWords } from '../words/use-words';
import { KINDS, wordOfKind } from './kinds';

interface Props {
  readonly entry: CalendarEntry;
  readonly timeZone: string;
  readonly isClashing: boolean;
  /** Whether the Tab key stops there. */
  readonly isReached: boolean;
  /** Whether the title may take as many lines as it needs, and city and languages have room. */
  readonly isLong?: boolean;
}

/** A line of the calendar: when, what, which release; it leads to the form. */
export const EntryLink = ({ entry, timeZone, isClashing, isReached, isLong = false }: Props) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const { documentId, locale, kind, at, city, locales } = entry;
  const title = entry.title ?? say('newsroom.untitled');
  return (
    <Line
      to={editorPath(PRESS_RELEASE, documentId, locale)}
      $kind={kind}
      title={isLong ? undefined : title}
      tabIndex={isReached ? 0 : -1}
    >
      <strong>{sayHour(at, timeZone, language)}</strong> <span>{say(wordOfKind(entry))}</span>
      {isClashing && <Mark> {say('newsroom.calendar.clash')}</Mark>}
      <Title $isLong={isLong}>
        <bdi>{title}</bdi>
      </Title>
      {isLong && (
        <span>
          {city !== null && (
            <>
              <bdi>{city}</bdi>
              {' · '}
            </>
          )}
          <bdi>{locales.map((code) => code.toUpperCase()).join(' ')}</bdi>
        </span>
      )}
    </Line>
  );
};

const Line = styled(Link)<{ $kind: CalendarKind }>`
  background: ${({ theme, $kind }) => theme.colors[KINDS[$kind].ground]};
  border-inline-start: 3px solid ${({ theme, $kind }) => theme.colors[KINDS[$kind].edge]};
  border-radius: 2px;
  color: ${({ theme }) => theme.colors.neutral800};
  display: block;
  font-size: 1.2rem;
  line-height: 1.4;
  overflow-wrap: anywhere;
  padding: 0.3rem 0.6rem;
  text-decoration: none;
  &:hover {
    text-decoration: underline;
  }
`;

const Mark = styled.strong`
  color: ${({ theme }) => theme.colors.danger700};
`;

const Title = styled.span<{ $isLong: boolean }>`
  display: -webkit-box;
  font-weight: 600;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${({ $isLong }) => ($isLong ? 'unset' : 2)};
`;
