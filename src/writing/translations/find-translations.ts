import type { Core } from '@strapi/strapi';
import { translationState, type TranslationState } from './domain/translation-state';
import { groupBy } from '../../shared/collections/group-by';
import { LOCALES } from '../../shared/locales/locales';
import { sourceOf } from '../../shared/translations/source-of';
import { findRows, VERSION_FIELDS } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { schemaOf } from '../../platform/strapi/schemas';
import { isLocalised } from '../../shared/content-types/is-localised';

export interface Translation {
  readonly locale: string;
  readonly state: TranslationState;
  /** Number in the history of what the translation was last held against. */
  readonly confirmedAt: number;
  /** Whether the words of the source changed since, also where it is not translated yet. */
  readonly isBehind: boolean;
  /** Fields that still say what the source says; `slug` when its address is the source's. */
  readonly untranslated: readonly string[];
}

/** What a translation does not follow: its address and its public notes are its own. */
const OWN_FIELDS = new Set(['slug', 'corrections']);

interface Marks {
  readonly documentId: string;
  readonly locale: string;
  readonly changed: number | null;
  readonly confirmed: number | null;
  readonly untranslated: readonly string[] | null;
}

/** A file of a text that was replaced changed no word of it. */
const MARKS = `select document_id as "documentId", locale,
  (max(id) filter (where kind = 'version' and action <> 'changedFile' and fields && ?::text[]))::int as changed,
  (max(id) filter (where action in ('created', 'confirmTranslation')))::int as confirmed,
  (select fields from untranslated_texts text
    where text.document_id = document_history.document_id and text.locale = document_history.locale) as untranslated
  from document_history where document_id = any(?::text[]) and locale is not null group by document_id, locale`;

/** How each language of documents of one type stands to its source; by documentId. Two statements, however many. */
export const findTranslations = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, Translation[]>> => {
  const rows = await findRows(strapi, uid, {
    where: { documentId: { $in: [...documentIds] }, publishedAt: null },
    select: VERSION_FIELDS,
  });
  const marks = await sql<Marks>(strapi, MARKS, [translatedFields(strapi, uid), [...documentIds]]);
  const written = groupBy(rows, ({ documentId }) => documentId);
  const marked = groupBy(marks, ({ documentId }) => documentId);
  return new Map(
    [...written].map(([documentId, versions]) => [
      documentId,
      stateOfEach(
        versions.map(({ locale }) => locale),
        marked.get(documentId) ?? [],
      ),
    ]),
  );
};

const stateOfEach = (written: readonly string[], marks: readonly Marks[]): Translation[] => {
  const source = sourceOf(written);
  const markOf = (locale: string) => marks.find((mark) => mark.locale === locale);
  const sourceChangedAt = markOf(source)?.changed ?? 0;
  return LOCALES.map((locale) => {
    const isSource = locale === source;
    const exists = written.includes(locale);
    const confirmedAt = markOf(locale)?.confirmed ?? 0;
    const untranslated = exists && !isSource ? (markOf(locale)?.untranslated ?? []) : [];
    const facts = { isSource, exists, sourceChangedAt, confirmedAt };
    return {
      locale,
      state: translationState({ ...facts, isUntranslated: untranslated.length > 0 }),
      confirmedAt,
      isBehind: exists && !isSource && sourceChangedAt > confirmedAt,
      untranslated,
    };
  });
};

/** The fields that say something in a language. */
export const translatedFields = (strapi: Core.Strapi, uid: string): string[] => {
  const { attributes } = schemaOf(strapi, uid);
  return Object.keys(attributes).filter((name) => isLocalised(attributes[name]) && !OWN_FIELDS.has(name));
};
