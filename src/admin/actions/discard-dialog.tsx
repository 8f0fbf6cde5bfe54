import { Alert, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DescribedChanges } from '../../desk/contract/panel';
import { useDiscardChangesMutation, useDraftChangesQuery } from '../api/newsroom-api';
import { toRefusal } from '../logic/problems';
import { ChangedFields } from '../panels/changed-fields';
import { SharedChoice } from '../panels/shared-choice';
import { useDirection } from '../words/use-direction';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly onClose: () => void;
}

/** What *Discard changes* takes back: the words of the language, and of what all languages share what is ticked. */
export const DiscardDialog = ({ uid, documentId, locale, onClose }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const { toggleNotification } = useNotification();
  const [shared, setShared] = useState<readonly string[]>([]);
  const document = { uid, documentId, locale };
  const { data, isError } = useDraftChangesQuery(document, { refetchOnMountOrArgChange: true });
  const [discard, { isLoading, error }] = useDiscardChangesMutation();
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const hasNothing = data === undefined || data.words.length + shared.length === 0;

  const confirm = async (): Promise<void> => {
    const answer = await discard({ ...document, shared });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('newsroom.discard.done') });
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex dir={direction} direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{say('newsroom.discard.explain')}</Typography>
          <div aria-live="assertive">
            {refusal && (
              <Alert variant="danger" title={say('newsroom.refused')} closeLabel={say('newsroom.close')}>
                {[refusal.message, ...refusal.problems.map(({ message }) => message)].join(' ')}
              </Alert>
            )}
          </div>
          {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
          {data === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
          {data !== undefined && <Changes uid={uid} data={data} chosen={shared} onChange={setShared} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('newsroom.cancel')}
        </Button>
        <Button variant="danger" disabled={hasNothing} loading={isLoading} onClick={() => void confirm()}>
          {say('newsroom.discard.confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
};

interface ChangesProps {
  readonly uid: string;
  readonly data: DescribedChanges;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const Changes = ({ uid, data: { words, shared }, chosen, onChange }: ChangesProps) => {
  const say = useWords();
  const label = useFieldLabels(uid);
  return (
    <>
      {words.length === 0 && <Typography>{say('newsroom.discard.noWords')}</Typography>}
      <ChangedFields uid={uid} changes={words.map(turnRound)} />
      <SharedChoice
        legend={say('newsroom.discard.shared')}
        changes={shared.map(turnRound)}
        label={label}
        chosen={chosen}
        onChange={onChange}
      />
    </>
  );
};

/** What is taken back goes the other way. */
const turnRound = ({ field, before, after }: DescribedChanges['words'][number]) => ({
  field,
  before: after,
  after: before,
});
