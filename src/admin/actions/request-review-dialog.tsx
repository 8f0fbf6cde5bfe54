import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { GoingOut } from './going-out';
import { useFreshDesk } from './use-fresh-desk';

export const RequestReviewDialog = ({ desk, onClose }: ActionDialogProps) => {
  const fresh = useFreshDesk(desk);
  return (
    <ActionDialog
      desk={desk}
      action="requestReview"
      title="newsroom.requestReview"
      explain="newsroom.requestReview.explain"
      confirm="newsroom.requestReview.confirm"
      done="newsroom.requestReview.done"
      body={() => ({})}
      onClose={onClose}
    >
      {() => <GoingOut desk={fresh} />}
    </ActionDialog>
  );
};
