import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListedRelease, ReleaseList } from '../../desk/contract/list';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { sayShortDay } from '../logic/short-time';
import { useReleaseEarly } from '../undocumented/load-form-early';
import { useWords } from '../words/use-words';
import { landingLanguage } from './landing-language';
import { LanguageStates } from './language-states';
import { RowMenu } from './row-menu';
import { StateCell } from './state-cell';
import { TimesCell } from './times-cell';

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.43;
  overflow-wrap: anywhere;
  text-decoration: none;
  &:hover {
    text-decoration: underline;
  }
`;

interface Props {
  readonly release: ListedRelease;
  readonly list: Pick<ReleaseList, 'timeZone' | 'writes' | 'mayWrite'>;
  /** The language that the list asks for; '' for none. */
  readonly language: string;
}

/** One release: what it is called, where it stands, when it goes out, and who wrote it. */
export const ReleaseRow = ({ release, list, language }: Props) => {
  const say = useWords();
  const { locale: reading } = useIntl();
  const askEarly = useReleaseEarly();
  const { documentId, title, locale, state, languages, city, author, updatedAt } = release;
  const landing = list.writes.includes(language) ? language : landingLanguage(release, list.writes, reading);
  const to = editorPath(PRESS_RELEASE, documentId, landing);
  const name = title ?? say('newsroom.untitled');
  return (
    <tr>
      <th scope="row">
        <TitleLink
          to={to}
          dir="auto"
          lang={title === null ? undefined : locale}
          onPointerDown={() => {
            askEarly(documentId, landing);
          }}
        >
          {name}
        </TitleLink>
      </th>
      <td>
        <StateCell state={state} />
      </td>
      <td>
        <LanguageStates languages={languages} />
      </td>
      <td>
        <TimesCell release={release} timeZone={list.timeZone} />
      </td>
      <td className="less">
        <Typography>
          <bdi>{city ?? '–'}</bdi>
        </Typography>
      </td>
      <td className="less">
        <Typography tag="div">
          <bdi>{author ?? '–'}</bdi>
        </Typography>
        <Typography tag="div" variant="pi" textColor="neutral600">
          {say('newsroom.list.changed', { day: sayShortDay(updatedAt, list.timeZone, reading) })}
        </Typography>
      </td>
      <td>
        <RowMenu documentId={documentId} title={name} to={to} locale={locale} mayWrite={list.mayWrite} />
      </td>
    </tr>
  );
};
