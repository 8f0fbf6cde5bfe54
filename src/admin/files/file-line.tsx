import { Box, Button, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ListedFile, UsingDocument } from '../../desk/contract/panel';
import { sayShortDay } from '../logic/short-time';
import { useListing } from '../words/use-listing';
import { useWords, type Word } from '../words/use-words';
import { formPath } from './form-path';

interface Props {
  readonly file: ListedFile;
  /** Whether the one who looks says what is known of files. */
  readonly mayAnswer: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onAnswer: () => void;
}

const SMALL = '6.4rem';

/** A file: what is known of it, and each document that uses it as a link to its form. */
export const FileLine = ({ file, mayAnswer, isTicked, onTick, onAnswer }: Props) => {
  const say = useWords();
  const list = useListing();
  const { name, url, mime, documents, others, closedBecause } = file;
  return (
    <Box tag="li" background="neutral0" padding={4} marginBottom={2} hasRadius shadow="tableShadow">
      <Flex gap={4} alignItems="flex-start">
        {mayAnswer && <Checkbox aria-label={name} checked={isTicked} onCheckedChange={onTick} />}
        {mime.startsWith('image/') && closedBecause === null && (
          <img
            src={url}
            alt=""
            loading="lazy"
            style={{ blockSize: SMALL, inlineSize: SMALL, objectFit: 'cover' }}
          />
        )}
        <Box flex="1" minWidth="0">
          <Typography variant="delta" tag="h2" style={{ overflowWrap: 'anywhere' }}>
            <bdi>{name}</bdi>
          </Typography>
          <Known file={file} />
          {documents.length + others === 0 && (
            <Typography tag="p" textColor="neutral600">
              {say('newsroom.files.unused')}
            </Typography>
          )}
          <ul>
            {documents.map((document) => (
              <li key={document.documentId}>
                <Typography>
                  <Link tag={NavLink} to={formPath(document)} dir="auto">
                    {document.title}
                  </Link>{' '}
                  ({list([say(wordOfUse(document)), ...document.locales])})
                </Typography>
              </li>
            ))}
          </ul>
          {others > 0 && (
            <Typography tag="p" textColor="neutral600">
              {say('newsroom.files.others', { count: others })}
            </Typography>
          )}
        </Box>
        {mayAnswer && (
          <Button variant="secondary" onClick={onAnswer}>
            {say('newsroom.files.answer')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};

const Known = ({ file }: Pick<Props, 'file'>) => {
  const say = useWords();
  const { locale } = useIntl();
  const { credit, event, closedBecause, lastDay, isAsked } = file;
  const said = [event, credit].filter((text) => text !== null && text !== '');
  return (
    <>
      {said.length > 0 && (
        <Typography tag="p" textColor="neutral600">
          <bdi>{said.join(' · ')}</bdi>
        </Typography>
      )}
      {closedBecause !== null && (
        <Typography tag="p" textColor="danger700" fontWeight="bold">
          {say(`newsroom.pictures.closed.${closedBecause}`)}
        </Typography>
      )}
      {closedBecause === null && lastDay !== null && (
        <Typography tag="p">
          {say('newsroom.pictures.until', { day: sayShortDay(`${lastDay}T00:00:00Z`, 'UTC', locale) })}
        </Typography>
      )}
      {!isAsked && (
        <Typography tag="p" textColor="neutral600">
          {say('newsroom.files.toAnswer')}
        </Typography>
      )}
    </>
  );
};

const wordOfUse = ({ isPublic, isApproved }: UsingDocument): Word => {
  if (isPublic) return 'newsroom.files.public';
  return isApproved ? 'newsroom.files.approved' : 'newsroom.files.draft';
};
