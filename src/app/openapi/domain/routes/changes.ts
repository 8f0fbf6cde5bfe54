import { z } from 'zod';
import { CHANGE_KINDS } from '../../../../shared/public-change/change-kinds';
import { CHANGES_QUERY } from '../../../../distribution/changes/domain/read-changes-query';
import { answer, LOCALE, TIME } from '../common-shapes';
import type { Paths } from '../model';
import { fail, json } from '../operation';
import { describeQuery } from '../parameters';
import { SHAPES, toSchema } from '../shapes';

const CHANGE = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    id: z.string().describe('The release in all formats of the feed: `urn:uuid:…`'),
    documentId: z.string(),
    locale: LOCALE,
    slug: z.string().nullable(),
    url: z.string().nullable().describe('Where readers find it, or its notice.'),
    from: z.string().nullable().describe('Of a redirection: the address that it had.'),
    note: z.string().nullable().describe('For the public.'),
    at: TIME,
  })
  .register(SHAPES, { id: 'Change' });

/** `GET /api/changes` */
export const CHANGE_PATHS: Paths = {
  '/api/changes': {
    get: {
      operationId: 'listChanges',
      summary: 'Every public change of press releases, in order',
      description:
        'Keep `meta.next` and send it as `since`: no change is missed, none comes twice. docs/partners.md.',
      tags: ['Partners'],
      security: [{}],
      parameters: describeQuery(CHANGES_QUERY, {
        since: {
          description: 'The cursor of the page before; left out: from the first change on.',
          schema: { type: 'string' },
        },
        limit: { description: 'Changes a page.' },
      }),
      responses: {
        200: json(
          'Changes, the oldest first.',
          toSchema(answer(z.array(CHANGE), z.looseObject({ next: z.string() }))),
        ),
        304: { description: 'Nothing is new.' },
        ...fail(400),
      },
    },
  },
};
