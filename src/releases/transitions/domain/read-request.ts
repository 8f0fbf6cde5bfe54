import type { z } from 'zod';
import { readTime } from '../../../shared/time/office-time';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import { ACTION_BODIES, toProblems } from './action-bodies';
import { isPublicState, type ReleaseState } from '../../../shared/press-release/release-state';
import type { TransitionRequest } from './transition-request';

/** What staff and tools can ask for, by the last part of the address; the table of docs/editorial.md. */
export const ACTIONS = [
  'requestReview',
  'returnToDraft',
  'schedule',
  'cancelSchedule',
  'release',
  'correct',
  'withdraw',
  'restore',
  'confirmTranslation',
] as const;

export type Action = (typeof ACTIONS)[number];

/** @example toAction('cancel-schedule') // 'cancelSchedule'; null when there is no such action */
export const toAction = (text: string): Action | null => {
  const name = text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return ACTIONS.find((action) => action === name) ?? null;
};

export type ReadRequest = { readonly request: TransitionRequest } | { readonly problems: readonly Problem[] };

interface Circumstances {
  readonly state: ReleaseState;
  /** IANA zone in which local times are read, unless the body names another */
  readonly timeZone: string;
  /** Languages that are ready and not public: what a further release adds when none are named. */
  readonly addable: readonly string[];
}

/**
 * Reads the body of an action.
 *
 * @returns the transition it asks for, or every problem of the body with the field's name
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the body of an action to what reads it
export const readRequest = <Name extends Action>(
  action: Name,
  body: unknown,
  circumstances: Circumstances,
): ReadRequest => {
  const read = BODIES[action].safeParse(body ?? {});
  if (!read.success) return { problems: read.error.issues.flatMap(toProblems) };
  return READERS[action](read.data, circumstances);
};

type Bodies = { readonly [Name in Action]: z.infer<(typeof ACTION_BODIES)[Name]> };

const BODIES: { readonly [Name in Action]: z.ZodType<Bodies[Name]> } = ACTION_BODIES;

/** From the body of each action to its transition. */
const READERS: {
  readonly [Name in Action]: (body: Bodies[Name], circumstances: Circumstances) => ReadRequest;
} = {
  requestReview: ({ reason }) => ({ request: { name: 'requestReview', reason } }),
  returnToDraft: ({ reason }) => ({ request: { name: 'returnToDraft', reason } }),
  cancelSchedule: ({ reason }) => ({ request: { name: 'cancelSchedule', reason } }),
  schedule: (body, circumstances) => readSchedule(body, circumstances),
  release: (body, circumstances) => ({ request: readRelease(body, circumstances) }),
  correct: ({ kind, locales: asked, notes = {} }) => ({
    request: kind === 'minor' ? { name: 'edit', locales: asked } : { name: 'correct', locales: asked, notes },
  }),
  withdraw: ({ reason }) => ({ request: { name: 'withdraw', notices: reason } }),
  restore: ({ reason }) => ({ request: { name: 'restore', reason } }),
  confirmTranslation: ({ locale }) => ({ request: { name: 'confirmTranslation', locale } }),
};

const readRelease = (
  { locales: asked = [] }: Bodies['release'],
  { state, addable }: Circumstances,
): TransitionRequest =>
  isPublicState(state)
    ? { name: 'addLanguages', locales: asked.length > 0 ? asked : addable }
    : { name: 'release', locales: asked };

const readSchedule = (
  { releaseAt, embargoedUntil, timeZone: named }: Bodies['schedule'],
  circumstances: Circumstances,
): ReadRequest => {
  const timeZone = named ?? circumstances.timeZone;
  const release = readTime(releaseAt, timeZone);
  const embargo = typeof embargoedUntil === 'string' ? readTime(embargoedUntil, timeZone) : null;
  const problems: Problem[] = [];
  if ('problem' in release)
    problems.push(problemAt('releaseAt', release.problem.text, release.problem.values));
  if (embargo !== null && 'problem' in embargo)
    problems.push(problemAt('embargoedUntil', embargo.problem.text, embargo.problem.values));
  if ('problem' in release || (embargo !== null && 'problem' in embargo)) return { problems };
  return {
    request: {
      name: 'schedule',
      releaseAt: release.instant,
      embargoedUntil: embargoedUntil === undefined ? undefined : (embargo?.instant ?? null),
      timeZone,
    },
  };
};
