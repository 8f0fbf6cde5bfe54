import { z } from 'zod';
import { EMBARGOED_QUERY } from '../../../../distribution/feeds/domain/read-embargoed-query';
import { answer, LOCALE, TIME } from '../common-shapes';
import type { Operation, Paths } from '../model';
import { fail, json, WITH_TOKEN } from '../operation';
import { describeQuery } from '../parameters';
import { SHAPES, toSchema } from '../shapes';

/** What is empty is left out. */
const text = z.string().optional();

const EMBARGOED = z
  .looseObject({
    id: z.string().describe('The release in all formats of the feed: `urn:uuid:…`'),
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

const describeReading = (operationId: string, summary: string, data: z.ZodType): Operation => ({
  operationId,
  summary,
  description:
    'For accredited partners: a custom token with exactly this permission. Each read is noted. Never cached. docs/feeds.md.',
  tags: ['Partners'],
  security: WITH_TOKEN,
  parameters: describeQuery(EMBARGOED_QUERY, { locale: { description: 'The language.' } }),
  responses: {
    200: json('What is approved and under embargo.', toSchema(answer(z.array(data), META))),
    ...fail(400, 401, 403),
  },
});

/** `GET /api/embargoed/…` */
export const EMBARGOED_PATHS: Paths = {
  '/api/embargoed/press-releases': {
    get: describeReading('listEmbargoed', 'Releases under embargo', EMBARGOED),
  },
  '/api/embargoed/press.ninjs': {
    get: describeReading(
      'listEmbargoedNinjs',
      'Releases under embargo as IPTC ninjs 3.1',
      z.looseObject({ uri: z.string(), pubStatus: z.literal('withheld') }),
    ),
  },
};
