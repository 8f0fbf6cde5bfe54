import { Button, Modal } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import type { Comparison } from '../../desk/contract/translating';
import { useFocusReturn } from '../logic/use-focus-return';
import { focusField } from '../undocumented/focus-field';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import { Confirm } from './confirm';
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
  const returnFocus = useFocusReturn(isOpen);
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
          if (write.current === null) {
            returnFocus(event);
            return;
          }
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
          {comparison.mayConfirm && <Confirm uid={uid} documentId={documentId} comparison={comparison} />}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
