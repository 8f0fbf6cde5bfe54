import { FEED_QUERY } from '../../../../distribution/feeds/domain/read-feed-query';
import { FEED_FORMATS, MEDIA_TYPES, type FeedFormat } from '../../../../distribution/feeds/domain/feed';
import { LOCALES } from '../../../../shared/locales/locales';
import type { JsonSchema, Operation, Parameter, Paths, Response } from '../model';
import { fail } from '../operation';
import { describeQuery } from '../parameters';

const list: JsonSchema = { type: 'array', items: { type: 'string' } };

/** Filters and pages are the same for every format. */
export const FEED_PARAMETERS: readonly Parameter[] = describeQuery(FEED_QUERY, {
  locale: { description: 'The language.', schema: { type: 'string', enum: [...LOCALES], default: 'en' } },
  country: {
    description: 'About these countries: ISO 3166-1 alpha-2, with commas.',
    schema: list,
    example: ['GH'],
  },
  topic: { description: 'About these topics: slugs, with commas.', schema: list },
  donor: { description: 'Paid for by these donors, with commas.', schema: list },
  since: { description: 'Changed since then: a date, or a time in ISO 8601.', schema: { type: 'string' } },
  page: {
    description: 'One of its other documents: follow the links.',
    schema: { type: 'integer', minimum: 1 },
  },
});

const NAMES: Readonly<Record<FeedFormat, string>> = {
  rss: 'RSS 2.0',
  atom: 'Atom (RFC 4287)',
  json: 'JSON Feed 1.1',
  ninjs: 'IPTC ninjs 3.1',
};

const SCHEMAS: Readonly<Record<FeedFormat, JsonSchema>> = {
  rss: { type: 'string' },
  atom: { type: 'string' },
  json: {
    type: 'object',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: { type: 'string' },
      items: { type: 'array', items: { type: 'object' } },
    },
    required: ['version', 'title', 'items'],
  },
  ninjs: { type: 'object' },
};

const content = (format: FeedFormat) => ({ [MEDIA_TYPES[format]]: { schema: SCHEMAS[format] } });

const describeFeed = (operationId: string, summary: string, answer: Response): Operation => ({
  operationId,
  summary,
  description:
    'The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.',
  tags: ['Press feed'],
  security: [{}],
  parameters: FEED_PARAMETERS,
  responses: { 200: answer, 304: { description: 'Nothing is new.' }, ...fail(400, 404) },
});

/** `GET /api/feeds/press…` */
export const FEED_PATHS: Paths = {
  ...Object.fromEntries(
    FEED_FORMATS.map((format) => [
      `/api/feeds/press.${format}`,
      {
        get: describeFeed(
          `getFeed${format.charAt(0).toUpperCase()}${format.slice(1)}`,
          `The press feed as ${NAMES[format]}`,
          {
            description: NAMES[format],
            content: content(format),
          },
        ),
      },
    ]),
  ),
  '/api/feeds/press': {
    get: describeFeed('getFeed', 'The press feed in the format that Accept names', {
      description: 'RSS, Atom or JSON Feed.',
      content: { ...content('rss'), ...content('atom'), ...content('json') },
    }),
  },
};
