import type { TransitionName } from '../../../shared/press-release/transition-words';
import { cancelSchedule, schedule, suspend } from './schedule';
import { moveIn } from './move-in';
import { addLanguages, correct, edit, release } from './release';
import { restore, withdraw } from './withdraw';
import { confirmTranslation, requestReview, returnToDraft } from './review';
import type { Effect, EffectContext, Outcome } from './effect';

/** What follows of each transition of src/releases/transitions/domain/transitions.ts. */
const EFFECTS: { readonly [Name in TransitionName]: Effect<Name> } = {
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
  moveIn,
  confirmTranslation,
};

/** Does what follows of a transition, of the one that the request names. */
export const runEffect = <Name extends TransitionName>(context: EffectContext<Name>): Promise<Outcome> =>
  EFFECTS[context.request.name](context);
