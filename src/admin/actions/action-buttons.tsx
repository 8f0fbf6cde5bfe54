import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import type { Action, Desk } from '../../desk/contract/panel';
import { writableDates } from '../logic/desk-times';
import { isPublicDesk } from '../logic/is-public-desk';
import { useWords } from '../words/use-words';
import { wordOfAction } from '../words/words-of';
import { DatesDialog, wordOfDates } from './dates-dialog';
import { DialogOf } from './dialog-of';

interface Props {
  readonly desk: Desk;
  readonly locale: string;
  /** Whether the form holds something that is not saved: an action would take the old text. */
  readonly isModified: boolean;
}

/** The actions that a release offers to the one who looks at it, each with its dialog. */
export const ActionButtons = ({ desk, locale, isModified }: Props) => {
  const say = useWords();
  const reason = useId();
  const panel = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState<Action | 'dates' | null>(null);
  const dates = writableDates(desk);
  const offered = [...desk.actions, ...(dates.length > 0 ? (['dates'] as const) : [])];
  const close = () => {
    setOpen(null);
  };
  return (
    <Flex
      ref={panel}
      tabIndex={-1}
      direction="column"
      alignItems="stretch"
      gap={2}
      style={{ outline: 'none' }}
    >
      <Box id={reason} aria-live="polite">
        {isModified && offered.length > 0 && (
          <Typography tag="p" variant="pi" textColor="warning700" fontWeight="bold">
            {say('newsroom.state.saveFirst')}
          </Typography>
        )}
      </Box>
      {offered.map((action) => (
        <Button
          key={action}
          fullWidth
          variant={action === 'withdraw' ? 'danger-light' : action === 'dates' ? 'tertiary' : 'secondary'}
          disabled={isModified}
          aria-describedby={isModified ? reason : undefined}
          onClick={(event: { currentTarget: HTMLElement }) => {
            pressed.current = event.currentTarget;
            setOpen(action);
          }}
        >
          {say(
            action === 'dates'
              ? wordOfDates(dates)
              : wordOfAction(action, isPublicDesk(desk), desk.state === 'scheduled'),
          )}
        </Button>
      ))}
      <Modal.Root
        open={open !== null}
        onOpenChange={(isOpen: boolean) => {
          if (!isOpen) close();
        }}
      >
        <Modal.Content
          onInteractOutside={(event: Event) => {
            event.preventDefault(); // a click beside it does not throw away what was typed
          }}
          onCloseAutoFocus={() => {
            (pressed.current?.isConnected === true ? pressed.current : panel.current)?.focus();
          }}
        >
          {open === 'dates' && <DatesDialog desk={desk} onClose={close} />}
          {open !== null && open !== 'dates' && (
            <DialogOf action={open} desk={desk} locale={locale} onClose={close} />
          )}
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
};
