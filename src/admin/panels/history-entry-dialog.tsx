import { Alert, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { HistoryEntry } from '../../desk/contract/panel';
import { useHistoryEntryQuery, useRestoreVersionMutation } from '../api/newsroom-api';
import { toRefusal } from '../logic/problems';
import { useFieldLabels } from '../words/use-field-labels';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { ChangedFields } from './changed-fields';
import { SharedChoice } from './shared-choice';

interface Props {
  readonly entry: HistoryEntry;
  readonly title: string;
  /** Who did it and when. */
  readonly by: string;
  readonly uid: string;
  readonly documentId: string;
  readonly onClose: () => void;
}

/** What a saved version changed, field by field, and the way to bring it back. */
export const HistoryEntryDialog = ({ entry, title, by, uid, documentId, onClose }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const label = useFieldLabels(uid);
  const { toggleNotification } = useNotification();
  const isModified = useForm('HistoryEntryDialog', ({ modified }) => modified);
  const { data, isError } = useHistoryEntryQuery(entry.id);
  const [shared, setShared] = useState<readonly string[]>([]);
  const [restore, { isLoading, error }] = useRestoreVersionMutation();
  const refusal = toRefusal(error, say('newsroom.unreachable'));

  const bringBack = async (): Promise<void> => {
    const answer = await restore({ uid, documentId, id: entry.id, shared });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('newsroom.history.restored') });
    onClose();
  };

  return (
    <>
      <Modal.Header closeLabel={say('newsroom.close')}>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" textColor="neutral600">
            {by}
          </Typography>
          <div aria-live="assertive">
            {refusal && (
              <Alert variant="danger" title={say('newsroom.refused')} closeLabel={say('newsroom.close')}>
                {[refusal.message, ...refusal.problems.map(({ message }) => message)].join(' ')}
              </Alert>
            )}
          </div>
          {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
          {data === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
          {data?.changes.length === 0 && <Typography>{say('newsroom.history.noChange')}</Typography>}
          <ChangedFields uid={uid} changes={data?.changes ?? []} />
          {data !== undefined && (
            <SharedChoice
              legend={say('newsroom.history.restoreShared')}
              changes={data.shared}
              label={label}
              chosen={shared}
              onChange={setShared}
            />
          )}
          <Typography tag="p" variant="pi" textColor={isModified ? 'warning700' : 'neutral600'}>
            {say(isModified ? 'newsroom.state.saveFirst' : 'newsroom.history.restoreExplain')}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('newsroom.close')}
        </Button>
        <Button disabled={isModified} loading={isLoading} onClick={() => void bringBack()}>
          {say('newsroom.history.restore')}
        </Button>
      </Modal.Footer>
    </>
  );
};
