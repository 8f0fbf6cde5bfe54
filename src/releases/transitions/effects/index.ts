import type { TransitionName } from '../../../shared/press-release/transition-words';
import { cancelSchedule, schedule, suspend } from './schedule';
import { addLanguages, correct, edit, release } from './release';
import { restore, withdraw } from './withdraw';
import { confirmTranslation, requestReview, returnToDraft } from './review';
import type { Effect } from './effect';

/** What follows of each transition of src/releases/transitions/domain/transitions.ts. */
export const EFFECTS: { readonly [Name in TransitionName]: Effect<Name> } = {
  requestReview,
  returnToDraft,
  schedule,
  cancelSchedule,
  suspend,
  release,
  addLanguages,
  edit,
  correct,
  withdraw,
  restore,
  confirmTranslation,
};
