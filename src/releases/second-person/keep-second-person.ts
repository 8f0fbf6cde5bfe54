import { refuse } from '../../platform/refuse/refuse';
import { problemAt } from '../../shared/validation/problem';
import { SITE } from '../../shared/content-types/uids';
import { currentActor } from '../../writing/actor/actor';
import { isSave, type DocumentRule } from '../../writing/rules/document-rule';

/** Whether a second person is asked for is decided by people: no token takes away what it cannot be itself. */
export const keepSecondPerson: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== SITE || !isSave(context)) return next();
  const isSent = context.params.data?.requireSecondPerson !== undefined;
  if (isSent && currentActor(strapi).kind === 'token') refuse([IN_THE_PANEL]);
  return next();
};

const IN_THE_PANEL = problemAt('requireSecondPerson', 'Leave it out: it is set in the panel.');
