import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ListedFile, UsingDocument } from '../../desk/contract/panel';
import { useWords, type Word } from '../words/use-words';
import { formPath } from './form-path';

/** A file, and each document that uses it as a link to its form. */
export const FileLine = ({ file }: { readonly file: ListedFile }) => {
  const say = useWords();
  const { name, documents, others } = file;
  return (
    <Box tag="li" background="neutral0" padding={4} marginBottom={2} hasRadius shadow="tableShadow">
      <Typography variant="delta" tag="h2" dir="auto" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
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
              ({[say(wordOfUse(document)), ...document.locales].join(', ')})
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
  );
};

const wordOfUse = ({ isPublic, isApproved }: UsingDocument): Word => {
  if (isPublic) return 'newsroom.files.public';
  return isApproved ? 'newsroom.files.approved' : 'newsroom.files.draft';
};
