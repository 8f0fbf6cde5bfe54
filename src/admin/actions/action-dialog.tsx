import { useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Action, Desk } from '../../desk/contract/panel';
import { useActMutation, useReloadDocumentMutation } from '../api/newsroom-api';
import { PRESS_RELEASE } from '../api/content-types';
import { useWords, type Word } from '../words/use-words';
import { DialogFrame } from './dialog-frame';

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

/** A dialog that does one action. */
export const ActionDialog = ({ desk, action, body, done, ...frame }: Frame) => {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [act, { isLoading, error }] = useActMutation();
  const [reload] = useReloadDocumentMutation();
  const { documentId, version } = desk;
  return (
    <DialogFrame
      {...frame}
      isLoading={isLoading}
      error={error}
      onConfirm={async () => {
        const answer = await act({ documentId, action, version, body: body() });
        if ('error' in answer) return false;
        toggleNotification({ type: 'success', message: say(done) });
        frame.onClose();
        return true;
      }}
      onReload={() => {
        void reload({ uid: PRESS_RELEASE, documentId });
        frame.onClose();
      }}
    />
  );
};
