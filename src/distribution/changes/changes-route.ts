import { z } from 'zod';
import { keep } from '../../platform/answer-cache/domain/kept-answers';
import { wholeTable } from '../../platform/answer-cache/domain/watched-table';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { CHANGE_KINDS } from '../../shared/public-change/change-kinds';
import { CHANGES_QUERY, type ChangesQuery } from './domain/read-changes-query';
import { answer, LOCALE, TIME } from '../../shared/openapi/common-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { SHAPES, toSchema } from '../../shared/openapi/shapes';

const CHANGE = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    id: z.string().describe('The release, in all its languages: `urn:uuid:…`'),
    entryId: z.string().describe('This language of it, in all formats of the feed: `urn:uuid:…`'),
    documentId: z.string(),
    locale: LOCALE,
    slug: z.string().nullable(),
    url: z.string().nullable().describe('Where readers find it, or its notice.'),
    from: z.string().nullable().describe('Of a redirection: the address that it had.'),
    note: z.string().nullable().describe('For the public.'),
    at: TIME,
  })
  .register(SHAPES, { id: 'Change' });

/** Open to all: it tells of what was public. */
export const CHANGES_ROUTE: Route<ChangesQuery> = {
  name: 'listChanges',
  method: 'GET',
  path: '/api/changes',
  access: 'public',
  query: takes(CHANGES_QUERY, {
    since: {
      description: 'The cursor of the page before; left out: from the first change on.',
      schema: { type: 'string' },
    },
    limit: { description: 'Changes a page.' },
  }),
  kept: keep({ reads: [wholeTable('public_changes', 'public-change')] }),
  words: {
    summary: 'Every public change of press releases, in order',
    description:
      'Keep `meta.next` and send it as `since`: no change is missed, none comes twice. docs/partners.md.',
    tags: ['Partners'],
    responses: {
      200: json(
        'Changes, the oldest first.',
        toSchema(answer(z.array(CHANGE), z.looseObject({ next: z.string() }))),
      ),
      304: { description: 'Nothing is new.' },
      ...fail(400),
    },
  },
};
