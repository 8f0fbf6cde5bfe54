import type { Action } from '../../desk/contract/panel';
import { isPublicDesk } from '../logic/is-public-desk';
import type { ActionDialogProps } from './action-dialog';
import { ConfirmTranslationDialog } from './confirm-translation-dialog';
import { CorrectDialog } from './correct-dialog';
import { FurtherLanguagesDialog } from './further-languages-dialog';
import { ReasonDialog } from './reason-dialog';
import { ReleaseDialog } from './release-dialog';
import { RequestReviewDialog } from './request-review-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** The dialog of an action. */
export const DialogOf = ({ action, ...props }: ActionDialogProps & { readonly action: Action }) => {
  switch (action) {
    case 'requestReview':
      return <RequestReviewDialog {...props} />;
    case 'schedule':
      return <ScheduleDialog {...props} />;
    case 'release':
      return isPublicDesk(props.desk) ? <FurtherLanguagesDialog {...props} /> : <ReleaseDialog {...props} />;
    case 'correct':
      return <CorrectDialog {...props} />;
    case 'withdraw':
      return <WithdrawDialog {...props} />;
    case 'confirmTranslation':
      return <ConfirmTranslationDialog {...props} />;
    default:
      return <ReasonDialog action={action} {...props} />;
  }
};
