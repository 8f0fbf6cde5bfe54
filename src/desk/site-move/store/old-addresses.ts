import type { Core } from '@strapi/strapi';
import { sql } from '../../../platform/storage/sql';
import { spellAddress } from '../../../shared/addresses/spell-address';
import { LOCALES, type Locale } from '../../../shared/locales/locales';
import { pathOf } from '../domain/site-index';
import type { OldAddress } from '../domain/site-record';

interface OldRow {
  readonly address: string;
  readonly asked_in: string;
  readonly locale: string;
}

/**
 * An old address as readers may ask for it: whole, and, where it begins with a language as the addresses of the newsroom do, below
 * that language.
 *
 * @example rowsOf({ address: '/fr/a', language: 'fr' }) // '/fr/a' for everybody, '/a' for who asks in French
 */
export const rowsOf = ({ address, language }: OldAddress): OldRow[] => {
  const spelled = spellAddress(pathOf(address));
  if (spelled === null) return [];
  const whole = { address: spelled, asked_in: '', locale: language ?? '' };
  const [, first = '', rest = ''] = /^\/([a-z]{2})(?=[/?]|$)(.*)$/.exec(spelled) ?? [];
  const locale = LOCALES.find((known) => known === first);
  if (locale === undefined) return [whole];
  const below = rest.startsWith('/') ? rest : `/${rest}`;
  return [whole, { address: below, asked_in: locale, locale: language ?? locale }];
};

interface Document {
  readonly uid: string;
  readonly documentId: string;
}

const INSERT = `insert into old_addresses (address, asked_in, locale, uid, document_id)
  select address, asked_in, locale, ?, ? from jsonb_to_recordset(?::jsonb) as old (address text, asked_in text, locale text)
  on conflict (address, asked_in, locale) do update set uid = excluded.uid, document_id = excluded.document_id
  where old_addresses.document_id = ?`;

const HELD = `select address from old_addresses where address = any(?::text[]) and asked_in = '' and document_id <> ?
  and (address, asked_in, locale) in (select address, asked_in, locale from jsonb_to_recordset(?::jsonb)
    as old (address text, asked_in text, locale text))`;

/**
 * Remembers where a document stood on its old site, in the transaction that writes it. An address leads to one document: the first.
 *
 * @returns the addresses that another document has
 */
export const rememberAddresses = async (
  strapi: Core.Strapi,
  { uid, documentId }: Document,
  addresses: readonly OldAddress[],
): Promise<string[]> => {
  const rows = new Map(
    addresses.flatMap(rowsOf).map((row) => [`${row.address} ${row.asked_in} ${row.locale}`, row]),
  );
  if (rows.size === 0) return [];
  const values = [...rows.values()];
  await sql(strapi, INSERT, [uid, documentId, JSON.stringify(values), documentId]);
  const held = await sql<{ address: string }>(strapi, HELD, [
    values.map(({ address }) => address),
    documentId,
    JSON.stringify(values),
  ]);
  return held.map(({ address }) => address);
};

/** The language whose addresses begin so here, and the path below it. */
export const askedFor = (path: string): { readonly locale: Locale; readonly path: string } => {
  const [, first = '', rest = ''] = /^\/([A-Za-z]{2})(?=[/?#]|$)(.*)$/s.exec(path) ?? [];
  const [fallback, ...others] = LOCALES;
  const locale = others.find((known) => known === first.toLowerCase());
  if (locale === undefined) return { locale: fallback, path };
  return { locale, path: rest.startsWith('/') ? rest : `/${rest}` };
};
