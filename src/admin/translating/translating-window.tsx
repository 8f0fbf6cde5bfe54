import { Alert, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import type { Comparison } from '../../desk/contract/translating';
import { PRESS_RELEASE } from '../api/content-types';
import { useActMutation, useDeskQuery } from '../api/newsroom-api';
import { toRefusal } from '../logic/problems';
import { focusField } from '../undocumented/focus-field';
import { useFieldLabels } from '../words/use-field-labels';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { SideBySide } from './side-by-side';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly comparison: Comparison;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A wide window with the source beside what the form holds, and the button that confirms the translation. */
export const TranslatingWindow = ({ uid, documentId, comparison, isOpen, onClose }: Props) => {
  const say = useWords();
  const label = useFieldLabels(uid);
  const form = useForm('TranslatingWindow', ({ values }) => values as Readonly<Record<string, unknown>>);
  const write = useRef<string | null>(null);
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(isOpenNow: boolean) => {
        if (!isOpenNow) onClose();
      }}
    >
      <Modal.Content
        style={{ width: '92vw', maxWidth: '120rem' }}
        onCloseAutoFocus={(event: Event) => {
          if (write.current === null) return;
          event.preventDefault();
          focusField(uid, write.current, label(write.current));
          write.current = null;
        }}
      >
        <Modal.Header closeLabel={say('newsroom.close')}>
          <Modal.Title>{say('newsroom.translating')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <SideBySide
            uid={uid}
            comparison={comparison}
            form={form}
            onWrite={(field) => {
              write.current = field;
              onClose();
            }}
          />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('newsroom.close')}
          </Button>
          {uid === PRESS_RELEASE && <Confirm documentId={documentId} locale={comparison.locale} />}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** The button that says that a translation was held against its source; none where there is nothing to confirm. */
const Confirm = ({ documentId, locale }: { readonly documentId: string; readonly locale: string }) => {
  const say = useWords();
  const direction = useDirection();
  const { toggleNotification } = useNotification();
  const isModified = useForm('Confirm', ({ modified }) => modified);
  const { data: desk } = useDeskQuery({ documentId });
  const [act, { isLoading, error }] = useActMutation();
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const language = desk?.languages.find((one) => one.locale === locale);
  if (desk === undefined || language?.translation !== 'outdated' || !desk.writable.includes(locale))
    return null;
  if (!desk.actions.includes('confirmTranslation')) return null;

  const confirm = async (): Promise<void> => {
    const body = { locale };
    const answer = await act({ documentId, action: 'confirmTranslation', version: desk.version, body });
    if (!('error' in answer))
      toggleNotification({ type: 'success', message: say('newsroom.confirmTranslation.done') });
  };

  return (
    <Flex dir={direction} gap={3}>
      <Box aria-live="assertive">
        {refusal && (
          <Alert variant="danger" title={say('newsroom.refused')} closeLabel={say('newsroom.close')}>
            {[refusal.message, ...refusal.problems.map(({ message }) => message)].join(' ')}
          </Alert>
        )}
      </Box>
      {isModified && (
        <Typography variant="pi" textColor="warning700">
          {say('newsroom.state.saveFirst')}
        </Typography>
      )}
      <Button disabled={isModified} loading={isLoading} onClick={() => void confirm()}>
        {say('newsroom.confirmTranslation.confirm')}
      </Button>
    </Flex>
  );
};
