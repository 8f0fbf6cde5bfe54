import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { sayTime } from '../logic/office-clock';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { sayAudience } from './audience-words';
import { useNotesQuery, useSeeNotesMutation } from './notes-api';
import { WriteNote } from './write-note';

/** What staff write to each other about a release. None of it is ever public. */
export const NotesPanel = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const direction = useDirection();
  const { locale: language } = useIntl();
  const [isWriting, setWriting] = useState(false);
  const { data, isError } = useNotesQuery(documentId ?? '', { skip: documentId === undefined });
  const [see] = useSeeNotesMutation();
  const { notes = [], timeZone = 'UTC' } = data ?? {};
  useEffect(() => {
    if (documentId !== undefined && notes.length > 0) void see(documentId);
  }, [documentId, notes.length]);
  if (documentId === undefined) return <Typography>{say('newsroom.notes.createFirst')}</Typography>;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4} width="100%">
      {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
      {data !== undefined && notes.length === 0 && <Typography>{say('newsroom.notes.none')}</Typography>}
      {notes.map(({ id, author, at, audience, locale, text, told }) => (
        <Box tag="article" key={id} aria-label={`${author}, ${sayTime(at, timeZone, language)}`}>
          <Typography tag="p" fontWeight="bold">
            {author}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {sayTime(at, timeZone, language)} · {sayAudience(say, audience, locale)}
          </Typography>
          <Typography tag="p" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {told.length === 0
              ? say('newsroom.notes.toldNobody')
              : say('newsroom.notes.wereTold', { names: new Intl.ListFormat(language).format(told) })}
          </Typography>
        </Box>
      ))}
      {isWriting ? (
        <WriteNote
          documentId={documentId}
          onDone={() => {
            setWriting(false);
          }}
        />
      ) : (
        <Button
          variant="secondary"
          fullWidth
          onClick={() => {
            setWriting(true);
          }}
        >
          {say('newsroom.notes.write')}
        </Button>
      )}
    </Flex>
  );
};
