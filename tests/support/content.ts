import type { Test } from 'supertest';
import { anonymous } from './api';

type Answer = Record<string, unknown> & {
  readonly type: string;
  readonly documentId: string;
  readonly path: string;
};

interface Languages {
  readonly locale?: string;
  readonly fallback?: string;
}

/** Asks what lives at a path. */
export const askFor = (path: string, languages: Languages = {}): Test =>
  anonymous()
    .get('/api/content')
    .query({ path, ...languages });

/** What lives at a path, which must be something. */
export const contentAt = async (path: string, languages: Languages = {}): Promise<Answer> => {
  const response = await askFor(path, languages);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${response.text}`);
  return (response.body as { data: Answer }).data;
};

export interface MenuItem {
  readonly title: string;
  readonly path: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly children: readonly MenuItem[];
}

export const menuIn = async (languages: Languages = {}): Promise<MenuItem[]> => {
  const response = await anonymous().get('/api/navigation').query(languages).expect(200);
  return (response.body as { data: MenuItem[] }).data;
};

/** An item of a menu by its path, wherever it stands. */
export const findItem = (items: readonly MenuItem[], path: string): MenuItem | undefined =>
  items
    .map((item) => (item.path === path ? item : findItem(item.children, path)))
    .find((item) => item !== undefined);
