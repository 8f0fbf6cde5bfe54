import type { Core } from '@strapi/strapi';
import { findRows } from '../../../platform/strapi/rows';
import { REDIRECT } from '../../../shared/content-types/uids';
import type { RedirectRecord, SiteRecord } from '../domain/site-record';
import type { SourceIds } from './source-ids';

interface RedirectRow {
  readonly documentId: string;
  readonly from: string;
  readonly to: string | null;
  readonly gone: boolean | null;
  readonly permanent: boolean | null;
  readonly note: string | null;
  readonly publishedAt: string | null;
}

/** Redirects of staff: as they are public, and beside it what was changed since; else their drafts. */
export async function* exportRedirects(strapi: Core.Strapi, ids: SourceIds): AsyncGenerator<SiteRecord> {
  const rows = await findRows<RedirectRow>(strapi, REDIRECT, { where: {} });
  const isOpen = ({ publishedAt }: RedirectRow): boolean => publishedAt !== null;
  const published = new Map(rows.filter(isOpen).map((row) => [row.documentId, row]));
  for (const draft of rows) {
    if (isOpen(draft)) continue;
    const { documentId } = draft;
    const open = published.get(documentId);
    const isSame = open === undefined || JSON.stringify(leads(open)) === JSON.stringify(leads(draft));
    yield {
      kind: 'redirect',
      id: ids.of(documentId) ?? `dateline:redirect:${documentId}`,
      ...leads(open ?? draft),
      state: open === undefined ? 'draft' : 'public',
      ...(!isSame && { draft: leads(draft) }),
    };
  }
}

const leads = ({ from, to, gone, permanent, note }: RedirectRow): NonNullable<RedirectRecord['draft']> => ({
  from,
  to: gone === true ? null : (to ?? ''),
  permanent: permanent ?? true,
  ...(note !== null && note !== '' && { note }),
});
