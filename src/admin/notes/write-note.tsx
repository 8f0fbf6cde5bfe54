import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { TextField } from '../actions/text-field';
import { problemOf, toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { sayAudience } from './audience-words';
import { useAddNoteMutation, useAddresseesQuery } from './notes-api';
import { useNoteText } from './use-note-text';

interface Props {
  readonly documentId: string;
  readonly onDone: () => void;
}

/** Writes a note: to whom, and who that is, before it is sent. */
export const WriteNote = ({ documentId, onDone }: Props) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const [text, write] = useNoteText(documentId);
  const [chosen, choose] = useState('0');
  const { data: groups = [] } = useAddresseesQuery(documentId);
  const [add, { isLoading, error }] = useAddNoteMutation();
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const group = groups[Number(chosen)];

  const send = async (): Promise<void> => {
    if (group === undefined) return;
    const { audience, locale } = group;
    const answer = await add({ documentId, text, audience, locale });
    if ('error' in answer) return;
    write('');
    toggleNotification({ type: 'success', message: say('newsroom.notes.done') });
    onDone();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box aria-live="assertive">
        {refusal && (
          <Alert variant="danger" title={say('newsroom.refused')} closeLabel={say('newsroom.close')}>
            {refusal.message}
          </Alert>
        )}
      </Box>
      <TextField
        name="note"
        label={say('newsroom.notes.text')}
        hint={say('newsroom.notes.hint')}
        value={text}
        error={problemOf(refusal, 'text')}
        onChange={write}
      />
      <Field.Root name="audience">
        <Field.Label>{say('newsroom.notes.for')}</Field.Label>
        <SingleSelect
          value={chosen}
          onChange={(value: string | number) => {
            choose(String(value));
          }}
        >
          {groups.map(({ audience, locale }, index) => (
            <SingleSelectOption key={`${audience} ${locale ?? ''}`} value={String(index)}>
              {sayAudience(say, audience, locale)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {group !== undefined && (
        <Typography tag="p" variant="pi" aria-live="polite">
          {group.names.length === 0
            ? say('newsroom.notes.nobody')
            : say('newsroom.notes.told', { names: new Intl.ListFormat(language).format(group.names) })}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button
          disabled={text.trim() === '' || group === undefined}
          loading={isLoading}
          onClick={() => void send()}
        >
          {say('newsroom.notes.send')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {say('newsroom.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
