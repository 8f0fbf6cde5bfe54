import { Box, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CalendarEntry } from '../../desk/contract/calendar';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { isSameDay, sayHour, sayTime } from '../logic/office-clock';
import { useWords } from '../words/use-words';
import type { Clash } from './domain/clashes';

interface Props {
  readonly clashes: readonly Clash[];
  readonly timeZone: string;
}

/** The releases that meet, each a link to its form; nothing where none do. */
export const ClashList = ({ clashes, timeZone }: Props) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const heading = useId();
  if (clashes.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="warning100"
      borderColor="warning500"
      padding={4}
      hasRadius
    >
      <Typography id={heading} tag="h3" fontWeight="bold">
        {say('newsroom.calendar.clashes', { count: clashes.length })}
      </Typography>
      <Pairs>
        {clashes.map(([one, other]) => (
          <li key={`${one.documentId} ${one.kind} ${other.documentId} ${other.kind}`}>
            <Typography tag="span">{sayTime(one.at, timeZone, language)} </Typography>
            <To entry={one} />
            <Typography tag="span">
              {' · '}
              {(isSameDay(one.at, other.at, timeZone) ? sayHour : sayTime)(other.at, timeZone, language)}{' '}
            </Typography>
            <To entry={other} />
          </li>
        ))}
      </Pairs>
    </Box>
  );
};

const To = ({ entry: { documentId, locale, title } }: { readonly entry: CalendarEntry }) => {
  const say = useWords();
  return (
    <TitleLink to={editorPath(PRESS_RELEASE, documentId, locale)}>
      <bdi>{title ?? say('newsroom.untitled')}</bdi>
    </TitleLink>
  );
};

const Pairs = styled.ul`
  display: grid;
  gap: 0.4rem;
  list-style: none;
  margin: 0.8rem 0 0;
  padding: 0;
`;

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
  overflow-wrap: anywhere;
`;
