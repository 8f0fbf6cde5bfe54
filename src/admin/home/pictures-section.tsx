import { useIntl } from 'react-intl';
import type { EndingFile, PicturesToMind } from '../../desk/contract/home';
import { filesPath } from '../files/files-path';
import { sayShortDay } from '../logic/short-time';
import { useWords } from '../words/use-words';
import { LinkRow, RowText } from './home-row';
import { HomeSection } from './home-section';

/** Pictures that may not be shown much longer, those that were closed, and how many nobody was asked about. */
export const PicturesSection = ({ files, toAnswer }: PicturesToMind) => {
  const say = useWords();
  return (
    <HomeSection title={say('newsroom.home.pictures')} count={files.length + toAnswer}>
      {files.map((file) => (
        <LinkRow key={file.id} to={filesPath({ search: file.name })} title={file.name}>
          <Until {...file} />
        </LinkRow>
      ))}
      {toAnswer > 0 && (
        <LinkRow
          to={filesPath({ state: 'toAnswer' })}
          title={say('newsroom.home.pictures.toAnswer', { count: toAnswer })}
        />
      )}
    </HomeSection>
  );
};

const Until = ({ lastDay, closedBecause }: EndingFile) => {
  const say = useWords();
  const { locale } = useIntl();
  if (closedBecause !== null)
    return <RowText color="danger700">{say(`newsroom.pictures.closed.${closedBecause}`)}</RowText>;
  return (
    <RowText>
      {say('newsroom.pictures.until', { day: sayShortDay(`${lastDay ?? ''}T00:00:00Z`, 'UTC', locale) })}
    </RowText>
  );
};
