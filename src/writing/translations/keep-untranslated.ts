import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { isLocalised } from '../../shared/content-types/is-localised';
import { sourceOf } from '../../shared/translations/source-of';
import { listUntranslated, type Texts } from '../../shared/translations/list-untranslated';
import { schemaOf } from '../../platform/strapi/schemas';

interface Document {
  readonly uid: string;
  readonly documentId: string;
}

/** The versions of a document by language. */
type Versions = ReadonlyMap<string, Texts>;

/** A language that still says in some fields what its source says. */
export interface UntranslatedText {
  readonly locale: string;
  readonly source: string;
  readonly fields: readonly string[];
}

/**
 * The languages of a document that are not translated yet, with the fields that say what the source says.
 *
 * @param written - its languages, the first written one first
 */
export const findUntranslated = (
  strapi: Core.Strapi,
  uid: string,
  versions: Versions,
  written: readonly string[] = [...versions.keys()],
): UntranslatedText[] => {
  const { attributes } = schemaOf(strapi, uid);
  const fields = Object.keys(attributes).filter((name) => isLocalised(attributes[name]));
  const source = sourceOf(written);
  const original = versions.get(source);
  if (original === undefined) return [];
  return [...versions]
    .filter(([locale]) => locale !== source)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([locale, version]) => ({ locale, source, fields: listUntranslated(fields, version, original) }))
    .filter(({ fields: found }) => found.length > 0);
};

/**
 * Keeps which fields of a document are not translated, in the transaction of a save; one statement where the save changed that, none
 * otherwise.
 *
 * @param after - the first written language first
 */
export const keepUntranslated = async (
  strapi: Core.Strapi,
  { uid, documentId }: Document,
  before: Versions,
  after: Versions,
): Promise<void> => {
  const was = findUntranslated(strapi, uid, before, [...after.keys()]);
  const is = findUntranslated(strapi, uid, after);
  if (JSON.stringify(was) !== JSON.stringify(is))
    await storeUntranslated(strapi, new Map([[documentId, is]]));
};

const STORE = `with told as (
    select * from jsonb_to_recordset(?::jsonb) as told (document_id text, locale text, source text, fields jsonb)
  ), gone as (
    delete from untranslated_texts text where text.document_id = any(?::text[]) and not exists (
      select from told where told.document_id = text.document_id and told.locale = text.locale)
  )
  insert into untranslated_texts (document_id, locale, source, fields)
  select document_id, locale, source, array(select jsonb_array_elements_text(fields)) from told
  on conflict (document_id, locale) do update set source = excluded.source, fields = excluded.fields`;

/** Writes what is not translated of whole documents: languages that are not named have nothing left. */
export const storeUntranslated = async (
  strapi: Core.Strapi,
  found: ReadonlyMap<string, readonly UntranslatedText[]>,
): Promise<void> => {
  const rows = [...found].flatMap(([documentId, texts]) =>
    texts.map((text) => ({ ...text, document_id: documentId })),
  );
  await sql(strapi, STORE, [JSON.stringify(rows), [...found.keys()]]);
};

const FORGET = `delete from untranslated_texts where document_id = ? and (?::text is null or ? in (locale, source))`;

/** Forgets a language that was deleted, and what was held against it. @param locale - null for all */
export const forgetUntranslated = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
): Promise<void> => {
  await sql(strapi, FORGET, [documentId, locale, locale]);
};
