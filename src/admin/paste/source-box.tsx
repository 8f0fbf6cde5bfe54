import { Alert, Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useWords } from '../words/use-words';
import { slimHtml } from './domain/slim-html';
import type { Source } from './paste-api';
import type { Unread } from './use-reading';

interface Props {
  readonly isReading: boolean;
  readonly unread: readonly Unread[];
  readonly onText: (source: Source) => Promise<boolean>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What a window for files shows; what a file is, is told by its content. */
const ACCEPTED = '.docx,.odt,.eml,.pdf,.html,.htm,.mht,.mhtml,.md,.rtf,.txt';

/** Takes a release: what is pasted is read at once, with its headings and links where the clipboard has them. */
export const SourceBox = ({ isReading, unread, onText, onFiles }: Props) => {
  const say = useWords();
  const files = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const take = async (source: Source): Promise<void> => {
    if (await onText(source)) setText('');
  };
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const dropped = [...event.clipboardData.files];
    if (html === '' && plain === '' && dropped.length > 0) {
      event.preventDefault();
      onFiles(dropped);
      return;
    }
    if (text !== '' || plain.trim() === '') return; // somebody puts one together by hand
    event.preventDefault();
    setText(plain);
    void take(html === '' ? { format: 'text', content: plain } : { format: 'html', content: slimHtml(html) });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
    else setText((before) => before + event.dataTransfer.getData('text/plain'));
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      onDrop={drop}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
      }}
    >
      <Field.Root name="source" hint={say('newsroom.paste.sourceHint')}>
        <Field.Label>{say('newsroom.paste.source')}</Field.Label>
        <Textarea
          value={text}
          dir="auto"
          rows={12}
          disabled={isReading}
          onPaste={paste}
          onChange={(event: { target: { value: string } }) => {
            setText(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      {unread.map(({ name, message }, index) => (
        <Alert key={index} variant="danger" closeLabel="" title={name ?? ''} role="alert">
          {message}
        </Alert>
      ))}
      <Flex gap={3} wrap="wrap">
        <Button
          disabled={text.trim() === ''}
          loading={isReading}
          onClick={() => void take({ format: 'text', content: text })}
        >
          {say('newsroom.paste.read')}
        </Button>
        <Button variant="tertiary" onClick={() => files.current?.click()}>
          {say('newsroom.paste.files')}
        </Button>
        <Typography textColor="neutral600">{say('newsroom.paste.drop')}</Typography>
        <Box display="none">
          <input
            ref={files}
            type="file"
            multiple
            accept={ACCEPTED}
            aria-label={say('newsroom.paste.files')}
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </Box>
        <span role="status">{isReading ? say('newsroom.paste.reading') : ''}</span>
      </Flex>
    </Flex>
  );
};
