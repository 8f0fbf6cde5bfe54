import { keep } from '../../platform/answer-cache/domain/kept-answers';
import { wholeTable } from '../../platform/answer-cache/domain/watched-table';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { FEED_QUERY, type AskedFeed } from './domain/read-feed-query';
import { FEED_FORMATS, MEDIA_TYPES, type FeedFormat } from './domain/feed';
import { LOCALES } from '../../shared/locales/locales';
import type { JsonSchema, Response } from '../../shared/openapi/model';
import { fail } from '../../shared/openapi/operation';

const list: JsonSchema = { type: 'array', items: { type: 'string' } };

/** What cannot be done with a query that is wrong, or names nothing. */
export const FEED_INTENT = 'This feed cannot be answered.';

/** Filters and pages are the same for every format. */
const QUERY = takes(
  FEED_QUERY,
  {
    locale: { description: 'The language.', schema: { type: 'string', enum: [...LOCALES], default: 'en' } },
    country: {
      description: 'About these countries: ISO 3166-1 alpha-2, with commas.',
      schema: list,
      example: ['GH'],
    },
    topic: { description: 'About these topics: slugs, with commas.', schema: list },
    donor: { description: 'Paid for by these donors, with commas.', schema: list },
    since: {
      description: 'Changed since then: a day on the clock of the office, or a time in ISO 8601.',
      schema: { type: 'string' },
    },
    page: {
      description: 'One of its other documents: follow the links.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  FEED_INTENT,
);

const NAMES: Readonly<Record<FeedFormat, string>> = {
  rss: 'RSS 2.0',
  atom: 'Atom (RFC 4287)',
  json: 'JSON Feed 1.1',
  ninjs: 'IPTC ninjs 3.1',
};

const STRING: JsonSchema = { type: 'string' };

/** Source: JSON Feed 1.1, "Items" */
const JSON_ITEM: JsonSchema = {
  type: 'object',
  properties: {
    id: STRING,
    url: STRING,
    title: STRING,
    content_html: STRING,
    content_text: STRING,
    summary: { type: ['string', 'null'] },
    image: STRING,
    date_published: STRING,
    date_modified: STRING,
    tags: { type: 'array', items: STRING },
    language: STRING,
    attachments: {
      type: 'array',
      items: {
        type: 'object',
        properties: { url: STRING, mime_type: STRING, title: STRING, size_in_bytes: { type: 'number' } },
      },
    },
    _dateline: { type: 'object', additionalProperties: true, description: 'docs/feeds.md.' },
  },
  required: ['id', 'title', 'language'],
};

const SCHEMAS: Readonly<Record<FeedFormat, JsonSchema>> = {
  rss: { type: 'string' },
  atom: { type: 'string' },
  json: {
    type: 'object',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: { type: 'string' },
      items: { type: 'array', items: JSON_ITEM },
    },
    required: ['version', 'title', 'items'],
  },
  ninjs: { type: 'object', additionalProperties: true, description: 'IPTC ninjs 3.1.' },
};

const content = (format: FeedFormat) => ({ [MEDIA_TYPES[format]]: { schema: SCHEMAS[format] } });

const feed = (
  name: string,
  path: string,
  summary: string,
  answer: Response,
  varies: readonly string[] = [],
): Route<AskedFeed> => ({
  name,
  method: 'GET',
  path,
  access: 'public',
  query: QUERY,
  kept: keep({ varies, reads: [wholeTable('feed_entries', 'feed'), wholeTable('feed_touches', 'feed')] }),
  rate: 'feeds',
  words: {
    summary,
    description:
      'The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.',
    tags: ['Press feed'],
    responses: { 200: answer, 304: { description: 'Nothing is new.' }, ...fail(400, 404) },
  },
});

/** The press feed in each of its formats. */
const inFormat = (format: FeedFormat): Route<AskedFeed> =>
  feed(
    `getFeed${format.charAt(0).toUpperCase()}${format.slice(1)}`,
    `/api/feeds/press.${format}`,
    `The press feed as ${NAMES[format]}`,
    { description: NAMES[format], content: content(format) },
  );

/** The press feed in the format that the caller names in `Accept`. */
export const NEGOTIATED_FEED_ROUTE: Route<AskedFeed> = feed(
  'getFeed',
  '/api/feeds/press',
  'The press feed in the format that Accept names',
  {
    description: 'RSS, Atom or JSON Feed.',
    content: { ...content('rss'), ...content('atom'), ...content('json') },
  },
  ['accept'],
);

export const FEED_ROUTES: readonly Route<AskedFeed>[] = FEED_FORMATS.map(inFormat);
