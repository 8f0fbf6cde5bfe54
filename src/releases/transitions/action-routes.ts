import { z } from 'zod';
import type { Route } from '../../platform/http/route';
import { TAKES_ANY } from '../../platform/http/route-query';
import { ACTION_BODIES } from './domain/action-bodies';
import { ACTIONS, type Action } from './domain/read-request';
import { RELEASE_STATES } from '../../shared/press-release/release-state';
import { LOCALE, TIME } from '../../shared/openapi/common-shapes';
import { fail, json, jsonBody } from '../../shared/openapi/operation';
import { SHAPES, toSchema } from '../../shared/openapi/shapes';

const DESK = z
  .object({
    documentId: z.string(),
    version: z.int().nullable().describe('Of the version that was saved last: for `If-Match`, in quotes.'),
    state: z.enum(RELEASE_STATES),
    note: z.string().nullable().describe('What staff should know.'),
    releaseAt: TIME.nullable(),
    releaseAtText: z.string().nullable(),
    embargoedUntil: TIME.nullable(),
    embargoedUntilText: z.string().nullable(),
    releasedAt: TIME.nullable(),
    timeZone: z.string(),
    isAlone: z
      .boolean()
      .describe('What is public was written and released by one person, or one tool, alone.'),
    languages: z.array(
      z.object({
        locale: LOCALE,
        name: z.string(),
        translation: z.enum(['source', 'missing', 'outdated', 'current']),
        changedInSource: z.array(z.string()),
        isReady: z.boolean(),
        missing: z.array(z.object({ path: z.array(z.string()), message: z.string() })),
        isPublic: z.boolean(),
        isModified: z.boolean().describe('Public, and the draft says something else.'),
      }),
    ),
    actions: z.array(z.enum(ACTIONS)).describe('Those that this caller may do now.'),
  })
  .register(SHAPES, { id: 'Desk' });

interface Words {
  readonly summary: string;
  readonly description: string;
  readonly example: object;
}

const WORDS: Readonly<Record<Action, Words>> = {
  requestReview: {
    summary: 'Ask for a review',
    description: 'Draft → in review. Publishers get an e-mail, with the reason as a message to them.',
    example: { reason: 'The figure of the donors is new.' },
  },
  returnToDraft: {
    summary: 'Send back to its writers',
    description: 'In review → draft.',
    example: { reason: 'The second quote needs a source.' },
  },
  schedule: {
    summary: 'Schedule, with or without an embargo',
    description: 'Approves it; it goes out by itself at its time.',
    example: { releaseAt: '2026-12-01T10:00', embargoedUntil: '2026-12-01T10:00', timeZone: 'Africa/Accra' },
  },
  cancelSchedule: {
    summary: 'Take the schedule back',
    description: 'Scheduled → in review.',
    example: { reason: 'The minister is ill.' },
  },
  release: {
    summary: 'Release now, or release further languages',
    description: 'All languages that are ready go out, and those that are named must be ready.',
    example: { locales: ['en'] },
  },
  correct: {
    summary: 'Publish the changes of what is public',
    description: 'A `correction` has a public note for each language; a `minor` edit has none.',
    example: { kind: 'correction', locales: ['en'], notes: { en: 'It said four countries. It was five.' } },
  },
  withdraw: {
    summary: 'Withdraw, with a public notice',
    description: 'The text and its files are not public any more; readers find the notice (410).',
    example: { reason: { en: 'The figures were wrong.', fr: 'Les chiffres étaient erronés.' } },
  },
  restore: {
    summary: 'Make a withdrawn release a draft again',
    description: 'Withdrawn → draft.',
    example: {},
  },
  confirmTranslation: {
    summary: 'Say that a translation is up to date',
    description: 'Outdated → current.',
    example: { locale: 'fr' },
  },
};

const toPath = (action: Action): string => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const ANSWER = json('Where the release stands now.', toSchema(z.object({ data: DESK })));

const toRoute = (action: Action): Route & { readonly name: Action } => {
  const { summary, description, example } = WORDS[action];
  return {
    name: action,
    method: 'POST',
    path: `/api/press-releases/:id/actions/${toPath(action)}`,
    access: 'token',
    query: TAKES_ANY,
    kept: null,
    words: {
      summary,
      description: `${description} From which state: docs/editorial.md.`,
      tags: ['Press release'],
      at: { id: 'The documentId of the press release.' },
      body: { ...jsonBody(toSchema(ACTION_BODIES[action], 'input'), example), required: false },
      responses: { 200: ANSWER, ...fail(400, 401, 403, 404, 412) },
    },
  };
};

/** One for each action of a press release's life. The state machine looks again who may ask for it. */
export const ACTION_ROUTES = ACTIONS.map(toRoute);
