import type { Readable } from 'node:stream';
import type { Test } from 'supertest';
import { anonymous } from '../api';

/** Reads an answer as text, whatever its type: a character may be in two chunks. */
export const readText: Parser = (response, done) => {
  const chunks: Buffer[] = [];
  const stream = response as unknown as Readable;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks).toString('utf8'));
  });
};

type Parser = Extract<Parameters<Test['parse']>[0], (...values: never[]) => unknown>;

/** A document of the feed as anybody reads it. */
export const fetchFeed = (format: string, query = ''): Test =>
  anonymous()
    .get(`/api/feeds/press.${format}${query && `?${query}`}`)
    .buffer(true);

/** An item of JSON Feed, as far as tests look. */
export interface FeedItem extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly _dateline: {
    readonly documentId: string;
    readonly state: string;
    readonly version: number;
    readonly corrections?: { readonly date: string; readonly note: string }[];
  };
}

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: FeedItem[];
  readonly _dateline: { readonly links: Record<string, string>; readonly archive: boolean };
}

export const jsonFeedOf = (response: { readonly text: string }): JsonFeed =>
  JSON.parse(response.text) as JsonFeed;

export const fetchJsonFeed = async (query = ''): Promise<JsonFeed> =>
  jsonFeedOf(
    await fetchFeed('json', query)
      .parse(readText)
      .expect(200)
      .then(({ body }) => ({ text: body as string })),
  );

/** The items of one release in a feed. */
export const itemsOf = async (documentId: string, query = ''): Promise<FeedItem[]> =>
  (await fetchJsonFeed(query)).items.filter((item) => item._dateline.documentId === documentId);

interface NinjsItem extends Record<string, unknown> {
  readonly uri: string;
  readonly altIds: { readonly role: string; readonly value: string }[];
}

/** The news items of one release. */
export const ninjsOf = async (documentId: string, query = ''): Promise<NinjsItem[]> => {
  const response = await fetchFeed('ninjs', query).expect(200);
  const { data } = response.body as { data: NinjsItem[] };
  return data.filter(({ altIds }) => altIds[0]?.value === documentId);
};
