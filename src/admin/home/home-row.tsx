import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { directionOf } from '../../shared/locales/direction';
import { editorPath } from '../api/content-types';
import { chooseLanguage } from '../logic/choose-language';
import { useWords } from '../words/use-words';
import { LanguageBadges } from './language-badges';

const Row = styled(Box)`
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  padding: 1rem 2rem;
`;

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.4;
  text-decoration: none;
  overflow-wrap: anywhere;
  text-align: match-parent; /* a title of the other direction begins where its row does */
  &:hover {
    text-decoration: underline;
  }
`;

/** Says something about a row, below its title. */
export const RowText = ({ children, color }: { readonly children: ReactNode; readonly color?: string }) => (
  <Typography tag="p" variant="pi" textColor={color ?? 'neutral600'}>
    {children}
  </Typography>
);

interface LineProps {
  /** Where its title leads. */
  readonly to: string;
  readonly title: string;
  /** Of the title; what its letters say, when left out. */
  readonly lang?: string;
  /** Stands behind the title. */
  readonly languages?: readonly string[];
  /** Stands at the end of the line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A line of a section: a title that leads somewhere, and what there is to say of it. */
export const LinkRow = ({ to, title, lang, languages = [], aside, children }: LineProps) => (
  <Row tag="li">
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth="0">
        <Flex gap={2} alignItems="baseline" wrap="wrap">
          <TitleLink to={to} lang={lang} dir={lang === undefined ? 'auto' : directionOf(lang)}>
            {title}
          </TitleLink>
          <LanguageBadges languages={languages} />
        </Flex>
        {children}
      </Flex>
      {aside !== undefined && <Box shrink={0}>{aside}</Box>}
    </Flex>
  </Row>
);

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly titles: Readonly<Record<string, string | null>>;
  /** The language that the link opens; that of the reader, when left out. */
  readonly opens?: string;
  /** Whether the row itself says which languages there are. */
  readonly saysLanguages?: boolean;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A document, in the reader's language where it has it: its title leads to its form. */
export const HomeRow = ({ uid, documentId, titles, opens, saysLanguages = false, ...rest }: Props) => {
  const say = useWords();
  const { locale: reader } = useIntl();
  const { locale, title } = chooseLanguage(titles, reader);
  return (
    <LinkRow
      to={editorPath(uid, documentId, opens ?? locale)}
      title={title ?? say('newsroom.untitled')}
      lang={locale}
      languages={saysLanguages ? [] : Object.keys(titles)}
      {...rest}
    />
  );
};
