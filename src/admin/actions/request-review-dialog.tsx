import { useState } from 'react';
import { toReasonBody } from '../logic/bodies';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { GoingOut } from './going-out';
import { TextField } from './text-field';
import { useFreshDesk } from './use-fresh-desk';

/** Ask for a review, with a message to whoever reads it; what is missing yet does not stand in the way. */
export const RequestReviewDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const fresh = useFreshDesk(desk);
  const [message, setMessage] = useState('');
  return (
    <ActionDialog
      desk={desk}
      action="requestReview"
      title="newsroom.requestReview"
      explain="newsroom.requestReview.explain"
      confirm="newsroom.requestReview.confirm"
      done="newsroom.requestReview.done"
      fields={['reason']}
      body={() => toReasonBody(message)}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            name="reason"
            label={say('newsroom.requestReview.message')}
            hint={say('newsroom.requestReview.messageHint')}
            value={message}
            error={problem('reason')}
            onChange={setMessage}
          />
          <GoingOut desk={fresh} isAskedForReview />
        </>
      )}
    </ActionDialog>
  );
};
