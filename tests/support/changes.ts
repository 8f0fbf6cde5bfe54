import type { Test } from 'supertest';

/** An entry of the changes log, as `GET /api/changes` answers it. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly url: string | null;
  readonly from: string | null;
  readonly note: string | null;
  readonly at: string;
}

export interface ChangesPage {
  readonly data: Change[];
  readonly meta: { readonly next: string; readonly hasMore: boolean };
}

type Get = (path: string) => Test;

export const changesAt = async (get: Get, since?: string, limit = 500): Promise<ChangesPage> => {
  const path = `/api/changes?limit=${limit}${since === undefined ? '' : `&since=${since}`}`;
  return (await get(path).expect(200)).body as ChangesPage;
};

/** All entries from a cursor on (the start, when left out) and the cursor at the end. */
export const followChanges = async (
  get: Get,
  since?: string,
  limit = 500,
): Promise<{ changes: Change[]; next: string }> => {
  const changes: Change[] = [];
  let page = await changesAt(get, since, limit);
  changes.push(...page.data);
  while (page.meta.hasMore) {
    page = await changesAt(get, page.meta.next, limit);
    changes.push(...page.data);
  }
  return { changes, next: page.meta.next };
};

/** What a reader of the log knows to be public: `documentId locale` → slug. */
export const replay = (changes: readonly Change[]): Map<string, string | null> => {
  const known = new Map<string, string | null>();
  const isPublic = new Set<string>();
  for (const { kind, documentId, locale, slug } of changes) {
    const key = `${documentId} ${locale}`;
    known.set(key, slug);
    if (kind === 'withdrawn' || kind === 'deleted') isPublic.delete(key);
    else if (kind !== 'redirected') isPublic.add(key);
  }
  return new Map([...known].filter(([key]) => isPublic.has(key)));
};
