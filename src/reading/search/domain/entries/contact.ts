import type { SearchEntry } from '../search-entry';
import { idsOf, type NamedRow, type PublishedRow } from './row';
import { filled, joinTexts } from './words';

export interface ContactRow extends PublishedRow {
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly organisation: (NamedRow & { readonly acronym: string | null }) | null;
}

/** A contact has no page of its own: the snippet shows how to reach it. */
export const toContactEntry = (row: ContactRow): SearchEntry => ({
  type: 'contact',
  documentId: row.documentId,
  locale: row.locale,
  path: null,
  at: null,
  title: row.name ?? '',
  summary: filled([row.role, row.organisation?.name]).join(', '),
  names: filled([row.organisation?.name, row.organisation?.acronym, row.location]),
  body: joinTexts([row.email, row.phone, row.location]),
  corrections: [],
  countries: [],
  topics: [],
  refersTo: idsOf([row.organisation]),
});
