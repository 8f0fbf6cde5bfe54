import { randomUUID } from 'node:crypto';
import type { Test } from 'supertest';
import { anonymous } from './api';

export interface Hit {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly path: string | null;
  readonly date: string | null;
  readonly snippet: string;
  readonly countries: string[];
  readonly topics: string[];
  readonly corrections: { date: string; note: string }[];
}

export interface Facet {
  readonly value: string;
  readonly label?: string;
  readonly count: number;
}

export interface SearchResult {
  readonly data: Hit[];
  readonly meta: {
    readonly locale: string;
    readonly fallback: string | null;
    readonly correctedTo: string | null;
    readonly pagination: { page: number; pageSize: number; pageCount: number; total: number };
    readonly facets: Record<'type' | 'country' | 'topic' | 'year', Facet[]>;
  };
}

export const askSearch = (query: Record<string, string | string[]>): Test =>
  anonymous().get('/api/search').query(query);

export const search = async (query: Record<string, string | string[]>): Promise<SearchResult> =>
  (await askSearch(query).expect(200)).body as SearchResult;

/** The document ids of what a search finds, in its order. */
export const foundBy = async (query: Record<string, string | string[]>): Promise<string[]> =>
  (await search(query)).data.map(({ documentId }) => documentId);

/** A word of letters that no other test uses and that no stemmer shortens. */
export const uniqueWord = (): string =>
  `q${randomUUID()
    .replace(/-/g, '')
    .slice(0, 12)
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')}k`;
