import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OverviewLine } from '../../desk/contract/panel';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { sayTime } from '../logic/office-clock';
import { useWords } from '../words/use-words';

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    text-decoration: underline;
  }
`;

/** Releases that wait for the same thing, each a link to its form. */
export const DeskSection = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
}) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Typography id={heading} variant="sigma" tag="h3" textColor="neutral600">
        {title} ({lines.length})
      </Typography>
      {lines.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {say('newsroom.desk.none')}
        </Typography>
      )}
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        style={{ listStyle: 'none', padding: 0 }}
      >
        {lines.map(({ documentId, title: name, locale, note, releaseAt, timeZone }) => (
          <Box tag="li" key={documentId}>
            <TitleLink to={editorPath(PRESS_RELEASE, documentId, locale)} dir="auto">
              {name ?? say('newsroom.untitled')}
            </TitleLink>
            {releaseAt !== null && (
              <Typography tag="p" variant="pi">
                {sayTime(releaseAt, timeZone, language)} ({timeZone})
              </Typography>
            )}
            {note !== null && (
              <Typography tag="p" variant="pi" textColor="warning700" dir="auto">
                {note}
              </Typography>
            )}
          </Box>
        ))}
      </Flex>
    </section>
  );
};
