import { Alert, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRef, type ReactNode } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { problemOf, problemsElsewhere, toRefusal } from '../logic/problems';
import { useFieldLabels } from '../words/use-field-labels';
import { useDirection } from '../words/use-direction';
import { useWords, type Word } from '../words/use-words';

interface Props {
  readonly title: Word;
  readonly explain: Word;
  readonly confirm: Word;
  readonly isDanger?: boolean;
  /** Why it cannot be confirmed yet is plain from the dialog. */
  readonly isDisabled?: boolean;
  readonly isLoading: boolean;
  /** Why it was refused, as the data layer of the panel hands it out. */
  readonly error: unknown;
  /** Fields that the dialog shows with their own problems. */
  readonly fields?: readonly string[];
  /** @returns whether it was done */
  readonly onConfirm: () => Promise<boolean>;
  /** What helps when somebody else has saved meanwhile. */
  readonly onReload: () => void;
  readonly onClose: () => void;
  readonly children?: ((problem: (field: string) => string | undefined) => ReactNode) | undefined;
}

/** The frame of a dialog about a release: it stays open, with all that was typed, until what it asks for is done. */
export const DialogFrame = ({ fields = [], isDisabled = false, isLoading, error, ...frame }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const label = useFieldLabels(PRESS_RELEASE);
  const alert = useRef<HTMLDivElement>(null);
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const elsewhere = problemsElsewhere(refusal, fields);
  const isOutdated = (error as { status?: number } | undefined)?.status === 412;

  const confirm = async (): Promise<void> => {
    if (!(await frame.onConfirm())) alert.current?.focus();
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
                    <Button variant="secondary" size="S" onClick={frame.onReload}>
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
