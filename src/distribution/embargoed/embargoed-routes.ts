import { z } from 'zod';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { EMBARGOED_QUERY, type EmbargoedQuery } from '../feeds/domain/read-embargoed-query';
import { answer, LOCALE, TIME } from '../../shared/openapi/common-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { SHAPES, toSchema } from '../../shared/openapi/shapes';

/** What is empty is left out. */
const text = z.string().optional();

const EMBARGOED = z
  .looseObject({
    id: z.string().describe('This language of the release in all formats of the feed: `urn:uuid:…`'),
    releaseId: z.string().describe('The release, in all its languages: `urn:uuid:…`'),
    documentId: z.string(),
    locale: LOCALE,
    embargoedUntil: TIME.nullable(),
    embargoNote: z.string(),
    releaseAt: TIME,
    title: text,
    subtitle: text,
    slug: text,
    datelineCity: text,
    summary: text,
    html: z.string().describe('Safe HTML.'),
    text: z.string(),
    notesToEditors: text,
  })
  .register(SHAPES, { id: 'EmbargoedRelease' });

const META = z.object({ locale: LOCALE, timeZone: z.string(), total: z.int() });

const QUERY = takes(
  EMBARGOED_QUERY,
  { locale: { description: 'The language.' } },
  'This cannot be answered.',
);

/** One permission for both: a box of its own among the rights of an API token. */
const reading = (name: string, path: string, summary: string, data: z.ZodType): Route<EmbargoedQuery> => ({
  name,
  method: 'GET',
  path,
  access: 'scope',
  query: QUERY,
  kept: null,
  words: {
    summary,
    description:
      'For accredited partners: a custom token with exactly this permission. Each read is noted. Never cached. docs/feeds.md.',
    tags: ['Partners'],
    responses: {
      200: json('What is approved and under embargo.', toSchema(answer(z.array(data), META))),
      ...fail(400, 401, 403),
    },
  },
});

export const EMBARGOED_ROUTES = {
  json: reading('listEmbargoed', '/api/embargoed/press-releases', 'Releases under embargo', EMBARGOED),
  ninjs: reading(
    'listEmbargoedNinjs',
    '/api/embargoed/press.ninjs',
    'Releases under embargo as IPTC ninjs 3.1',
    z.looseObject({ uri: z.string(), pubStatus: z.literal('withheld') }),
  ),
};
