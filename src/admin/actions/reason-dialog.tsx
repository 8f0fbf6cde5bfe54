import { useState } from 'react';
import { toNamed, toReasonBody } from '../logic/bodies';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { GoingOut } from './going-out';
import { TextField } from './text-field';
import { useFreshDesk } from './use-fresh-desk';

interface Props extends ActionDialogProps {
  readonly action: 'returnToDraft' | 'cancelSchedule' | 'restore';
}

/** What colleagues are told the reason of: send back, cancel the schedule, restore. */
export const ReasonDialog = ({ desk, action, onClose }: Props) => {
  const say = useWords();
  const fresh = useFreshDesk(desk);
  const { languages } = fresh;
  const [reason, setReason] = useState('');
  const [named, setNamed] = useState<readonly string[]>([]);
  const isRestore = action === 'restore';
  return (
    <ActionDialog
      desk={desk}
      action={action}
      title={`newsroom.${action}`}
      explain={`newsroom.${action}.explain`}
      confirm={`newsroom.${action}.confirm`}
      done={`newsroom.${action}.done`}
      isDisabled={isRestore && !languages.some(({ isReady }) => isReady)}
      fields={['reason']}
      body={() => ({ ...toReasonBody(reason), ...toNamed(named) })}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            name="reason"
            label={say(`newsroom.${action}.reason`)}
            hint={say(`newsroom.${action}.reasonHint`)}
            value={reason}
            error={problem('reason')}
            onChange={setReason}
          />
          {isRestore && <GoingOut desk={fresh} named={named} onName={setNamed} />}
        </>
      )}
    </ActionDialog>
  );
};
