import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { toCorrectBody, type CorrectForm } from '../logic/bodies';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { ChangesOf } from './changes-of';
import { LanguageChoice } from './language-choice';
import { TextField } from './text-field';
import { useFreshDesk } from './use-fresh-desk';

/** Publish changes: minor, or a correction with a public note in each language. */
export const CorrectDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const question = useId();
  const candidates = useFreshDesk(desk).languages.filter(
    ({ isPublic, isModified }) => isPublic && isModified,
  );
  const [kind, setKind] = useState<CorrectForm['kind']>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const chosen = candidates.filter(({ isReady, locale }) => isReady && !left.includes(locale));
  const locales = chosen.map(({ locale }) => locale);
  return (
    <ActionDialog
      desk={desk}
      action="correct"
      title="newsroom.correct"
      explain="newsroom.correct.explain"
      confirm="newsroom.correct.confirm"
      done="newsroom.correct.done"
      isDisabled={kind === null || locales.length === 0}
      fields={locales.map((locale) => `notes.${locale}`)}
      body={() => toCorrectBody({ kind, locales, notes })}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <LanguageChoice
            legend={say('newsroom.correct.which')}
            languages={candidates}
            left={left}
            onChange={setLeft}
          />
          {candidates.map(({ locale, name }) => (
            <ChangesOf
              key={locale}
              documentId={desk.documentId}
              locale={locale}
              name={name}
              isOpen={candidates.length === 1}
            />
          ))}
          <Box>
            <Typography id={question} tag="h3" variant="pi" fontWeight="bold">
              {say('newsroom.correct.kind')}
            </Typography>
            <Radio.Group
              aria-labelledby={question}
              value={kind ?? ''}
              onValueChange={(value: string) => {
                setKind(value as CorrectForm['kind']);
              }}
            >
              <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
                <Radio.Item value="minor">{say('newsroom.correct.minor')}</Radio.Item>
                <Typography textColor="neutral600">{say('newsroom.correct.minorHint')}</Typography>
                <Radio.Item value="correction">{say('newsroom.correct.correction')}</Radio.Item>
                <Typography textColor="neutral600">{say('newsroom.correct.correctionHint')}</Typography>
              </Flex>
            </Radio.Group>
          </Box>
          {kind === 'correction' &&
            chosen.map(({ locale, name }) => (
              <TextField
                key={locale}
                name={`note-${locale}`}
                label={say('newsroom.correct.note', { language: name })}
                hint={say('newsroom.correct.noteHint')}
                language={locale}
                isRequired
                value={notes[locale] ?? ''}
                error={problem(`notes.${locale}`)}
                onChange={(text) => {
                  setNotes({ ...notes, [locale]: text });
                }}
              />
            ))}
        </>
      )}
    </ActionDialog>
  );
};
