import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden, refusal, refuse } from '../../platform/refuse/refuse';
import { isAlone } from '../second-person/domain/judge-approval';
import { loadEyes, type Eyes } from '../second-person/load-eyes';
import { refuseWithoutSecondPerson } from '../second-person/refuse-without-second-person';
import { concernedLocales } from './domain/concerned-locales';
import { holdsOn } from './holds-on';
import { checkTransition, type ReleaseFacts } from './domain/check-transition';
import type { ReleaseState } from '../../shared/press-release/release-state';
import type { TransitionRequest } from './domain/transition-request';
import { nextState, transitionOf } from './domain/transitions';
import type { TransitionName } from '../../shared/press-release/transition-words';
import { problemAt } from '../../shared/validation/problem';
import { beginAnewIfLate } from '../../platform/storage/attempts';
import { lockDocument } from '../../platform/storage/lock-document';
import { currentActor } from '../../writing/actor/actor';
import { readClock } from '../../platform/clock/database-clock';
import { runEffect } from './effects';
import { tellFollowers } from '../../writing/announce/followers';
import { recordHistory } from '../../writing/history/history';
import { findFacts } from '../readiness/find-facts';
import { loadRecord, storeRecord } from '../record/release-record';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { duringTransition } from '../../writing/rules/under-way';

/** What is asked for, by where the release stands; it may refuse. */
type Ask = (record: ReleaseRecord, facts: ReleaseFacts) => Promise<TransitionRequest>;

/**
 * The one door of the state machine: checks who asks and what must hold, then does the transition with all its effects
 * and its line in the history, in one transaction.
 *
 * @throws NotFoundError, PolicyError, or ValidationError that names what stands in the way
 */
export const performTransition = async (
  strapi: Core.Strapi,
  documentId: string,
  asked: TransitionRequest | Ask,
): Promise<void> =>
  strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    const record = await loadRecord(strapi, documentId);
    if (record === null) throw new errors.NotFoundError('There is no such press release.');
    const facts = await findFacts(strapi, documentId, record);
    const request = typeof asked === 'function' ? await asked(record, facts) : asked;
    await refuseWithoutRight(strapi, documentId, { request, facts });
    const toState = stateAfter(request.name, record.state);
    const told = performance.now();
    const now = await readClock(strapi);
    refuse(checkTransition(request, facts, now), 'This cannot be done yet.');
    const eyes = await lookForEyes(strapi, documentId, { request, facts });
    await duringTransition(documentId, async () => {
      const outcome = await runEffect({ strapi, documentId, request, record, facts, now });
      const state = outcome.state ?? toState;
      await storeRecord(strapi, documentId, { state, ...outcome.record });
      await recordHistory(strapi, {
        uid: RELEASE,
        documentId,
        locale: outcome.locale ?? null,
        kind: 'transition',
        action: request.name,
        fromState: record.state,
        toState: state,
        reason: outcome.reason ?? null,
        isAlone: eyes !== null && request.name !== 'schedule' && isAlone(eyes.writings, eyes.answering),
      });
      if (outcome.publicChange) {
        await tellFollowers(strapi, { uid: RELEASE, documentId, ...outcome.publicChange });
        beginAnewIfLate(told); // what readers are told of its time is when they see it
      }
    });
  });

const refuseWithoutRight = async (
  strapi: Core.Strapi,
  documentId: string,
  { request, facts }: { request: TransitionRequest; facts: ReleaseFacts },
): Promise<void> => {
  const { right } = transitionOf(request.name);
  if (await holdsOn(strapi, right, { documentId, locales: concernedLocales(request, facts) })) return;
  throw forbidden(
    right === 'publish'
      ? '{name} may not do this: ask a publisher.'
      : '{name} may not do this: ask an author or a publisher.',
    { name: currentActor(strapi).name },
  );
};

/** What goes out by them has been seen by somebody. */
const APPROVING: ReadonlySet<TransitionName> = new Set([
  ...(['schedule', 'release', 'addLanguages', 'edit', 'correct', 'restore'] as const),
]);

const lookForEyes = async (
  strapi: Core.Strapi,
  documentId: string,
  { request, facts }: { request: TransitionRequest; facts: ReleaseFacts },
): Promise<Eyes | null> => {
  if (!APPROVING.has(request.name)) return null;
  const isScheduled = facts.state === 'scheduled' && request.name === 'release';
  const locales = concernedLocales(request, facts);
  const eyes = await loadEyes(strapi, { documentId, locales, isScheduled });
  refuseWithoutSecondPerson(eyes, { isDue: isScheduled });
  return eyes;
};

const stateAfter = (name: TransitionName, from: ReleaseState): ReleaseState => {
  const to = nextState(name, from);
  if (to !== null) return to;
  const states = transitionOf(name).from.join(', ');
  const problem = problemAt(
    'state',
    'It is {state}; this starts from {states}. Reload to see where it stands.',
    { state: from, states },
  );
  throw refusal([problem], 'This cannot be done now.');
};
