import { RELEASE } from '../../shared/content-types/uids';
import type { VersionFollower } from '../../writing/history/record-versions';
import { currentActor, actAsNewsroom } from '../../writing/actor/actor';
import { isSecondPersonRequired } from '../second-person/is-second-person-required';
import { holdsOn } from './holds-on';
import { performTransition } from './perform-transition';
import { loadRecord } from '../record/release-record';
import { isInTransition } from '../../writing/rules/under-way';

/**
 * A scheduled release that somebody changed who may not approve does not go out until it is approved again; where the site
 * asks for a second person, whoever changed it.
 */
export const suspendIfUnapproved: VersionFollower = async (strapi, { uid, documentId }, changed) => {
  if (uid !== RELEASE) return;
  const actor = currentActor(strapi);
  if (changed.size === 0 || isInTransition(documentId)) return;
  if ((await loadRecord(strapi, documentId))?.state !== 'scheduled') return;
  const mayApprove = await holdsOn(strapi, 'publish', { documentId, locales: [...changed.keys()] });
  if (mayApprove && !(await isSecondPersonRequired(strapi))) return;
  const what = [...changed].map(([locale, fields]) => `${locale}: ${fields.join(', ')}`).join('; ');
  const reason = `${actor.name} changed it after its approval (${what})`;
  await actAsNewsroom(() => performTransition(strapi, documentId, { name: 'suspend', reason }));
};
