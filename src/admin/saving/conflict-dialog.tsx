import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useClipboard, useForm, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useReloadDocumentMutation } from '../api/newsroom-api';
import { sayTime } from '../logic/office-clock';
import { useStore } from '../logic/store';
import { useFocusReturn } from '../logic/use-focus-return';
import { useFieldLabels } from '../words/use-field-labels';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { conflicts } from './conflict';
import { ConflictField } from './conflict-field';
import { useFormPlace } from './use-form-place';
import { useSave } from './use-save';
import { NOTHING_TO_SAVE } from './use-save-target';

/** Somebody saved first: their text and yours, field by field, and what to do. Nothing happens before it is chosen. */
export const ConflictDialog = () => {
  const say = useWords();
  const direction = useDirection();
  const { locale } = useIntl();
  const { model, id = '', isSingleType } = useFormPlace();
  const label = useFieldLabels(model);
  const conflict = useStore(conflicts);
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const resetForm = useForm('ConflictDialog', (form) => form.resetForm);
  const { save, isSaving } = useSave({
    ...NOTHING_TO_SAVE,
    uid: model,
    ...(isSingleType ? { kind: 'only', documentId: undefined } : { documentId: id }),
  });
  const [reload] = useReloadDocumentMutation();
  const isOpen = conflict?.documentId === id;
  const returnFocus = useFocusReturn(isOpen);
  if (!isOpen) return null;
  const { savedBy, savedAt, timeZone, updatedAt, fields, touched } = conflict;

  const close = () => {
    conflicts.set(null);
  };
  const saveMine = async (): Promise<void> => {
    close(); // a third person may have saved by now: that opens it again
    await save(updatedAt);
  };
  const takeTheirs = () => {
    close();
    resetForm();
    void reload({ uid: model, documentId: id });
  };
  const copyMine = async (): Promise<void> => {
    const isCopied = await copy(fields.map(({ field, yours }) => `${label(field)}\n${yours}`).join('\n\n'));
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: say(isCopied ? 'newsroom.conflict.copied' : 'newsroom.conflict.copyFailed'),
    });
  };

  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) close();
      }}
    >
      <Modal.Content
        onCloseAutoFocus={returnFocus}
        onInteractOutside={(event: Event) => {
          event.preventDefault();
        }}
      >
        <Modal.Header closeLabel={say('newsroom.conflict.keepEditing')}>
          <Modal.Title>{say('newsroom.conflict')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">
              {say('newsroom.conflict.who', { name: savedBy, time: sayTime(savedAt, timeZone, locale) })}
            </Typography>
            {fields.length === 0 ? (
              <Typography tag="p">{say('newsroom.conflict.noText')}</Typography>
            ) : (
              fields.map((texts) => (
                <ConflictField
                  key={texts.field}
                  {...texts}
                  label={label(texts.field)}
                  isTouched={touched.includes(texts.field)}
                />
              ))
            )}
            <Box>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say('newsroom.conflict.replaceWarning')}
              </Typography>
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {say('newsroom.conflict.keepEditing')}
          </Button>
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={() => void copyMine()}>
              {say('newsroom.conflict.copyMine')}
            </Button>
            <Button variant="secondary" onClick={takeTheirs}>
              {say('newsroom.conflict.takeTheirs')}
            </Button>
            <Button loading={isSaving} onClick={() => void saveMine()}>
              {say('newsroom.conflict.saveMine')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
