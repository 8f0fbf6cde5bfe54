import { Alert, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, type ReactNode } from 'react';
import type { Action, Desk } from '../../desk/contract/panel';
import { useActMutation, useReloadDocumentMutation } from '../api/newsroom-api';
import { PRESS_RELEASE } from '../api/content-types';
import { problemOf, problemsElsewhere, toRefusal } from '../logic/problems';
import { useFieldLabels } from '../words/use-field-labels';
import { useDirection } from '../words/use-direction';
import { useWords, type Word } from '../words/use-words';

/** What each dialog of an action is given. */
export interface ActionDialogProps {
  /** The desk as the person saw it when the form was loaded. */
  readonly desk: Desk;
  /** The language of the form. */
  readonly locale: string;
  readonly onClose: () => void;
}

interface Frame {
  readonly desk: Desk;
  readonly action: Action;
  readonly title: Word;
  readonly explain: Word;
  readonly confirm: Word;
  readonly done: Word;
  readonly isDanger?: boolean;
  /** Why it cannot be confirmed yet is plain from the dialog. */
  readonly isDisabled?: boolean;
  /** What the action is asked with. */
  readonly body: () => object;
  /** Fields of the body that the dialog shows with their own problems. */
  readonly fields?: readonly string[];
  readonly children?: (problem: (field: string) => string | undefined) => ReactNode;
  readonly onClose: () => void;
}

/** The frame of a dialog that does one action: it stays open, with all that was typed, until the action is done. */
export const ActionDialog = ({ desk, action, fields = [], isDisabled = false, ...frame }: Frame) => {
  const say = useWords();
  const direction = useDirection();
  const label = useFieldLabels(PRESS_RELEASE);
  const { toggleNotification } = useNotification();
  const [act, { isLoading, error }] = useActMutation();
  const [reload] = useReloadDocumentMutation();
  const alert = useRef<HTMLDivElement>(null);
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const elsewhere = problemsElsewhere(refusal, fields);
  const isOutdated = (error as { status?: number } | undefined)?.status === 412;

  const confirm = async (): Promise<void> => {
    const { documentId, version } = desk;
    const answer = await act({ documentId, action, version, body: frame.body() });
    if ('error' in answer) {
      alert.current?.focus();
      return;
    }
    toggleNotification({ type: 'success', message: say(frame.done) });
    frame.onClose();
  };

  return (
    <>
      <Modal.Header closeLabel={say('newsroom.close')}>
        <Modal.Title>{say(frame.title)}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex dir={direction} direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{say(frame.explain)}</Typography>
          <Box ref={alert} tabIndex={-1} aria-live="assertive" style={{ outline: 'none' }}>
            {refusal && (
              <Alert
                variant="danger"
                title={say('newsroom.refused')}
                closeLabel={say('newsroom.close')}
                action={
                  isOutdated ? (
                    <Button
                      variant="secondary"
                      size="S"
                      onClick={() => {
                        void reload({ uid: PRESS_RELEASE, documentId: desk.documentId });
                        frame.onClose();
                      }}
                    >
                      {say('newsroom.reload')}
                    </Button>
                  ) : undefined
                }
              >
                {refusal.problems.length === 0 && <Typography tag="p">{refusal.message}</Typography>}
                {refusal.problems.length > 0 && elsewhere.length === 0 && (
                  <Typography tag="p">{say('newsroom.refused.seeFields')}</Typography>
                )}
                {elsewhere.map(({ path, message }) => (
                  <Typography tag="p" key={path + message}>
                    {path === '' || path === 'locales' ? message : `${label(path)}: ${message}`}
                  </Typography>
                ))}
              </Alert>
            )}
          </Box>
          {frame.children?.((field) => problemOf(refusal, field))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={frame.onClose}>
          {say('newsroom.cancel')}
        </Button>
        <Button
          variant={frame.isDanger === true ? 'danger' : 'default'}
          disabled={isDisabled}
          loading={isLoading}
          onClick={() => void confirm()}
        >
          {say(frame.confirm)}
        </Button>
      </Modal.Footer>
    </>
  );
};
