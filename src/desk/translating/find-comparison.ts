import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { Reader } from '../../writing/actor/find-readers';
import { paragraphsOf } from '../../shared/translations/paragraphs-of';
import type { Snapshot } from '../../writing/history/domain/snapshot';
import { findNewest } from '../../writing/history/history';
import { latestOf } from '../../writing/history/refuse-if-outdated';
import { takeSnapshots } from '../../writing/history/take-snapshot';
import type { TranslationState } from '../../writing/translations/domain/translation-state';
import {
  findTranslations,
  translatedFields,
  type Translation,
} from '../../writing/translations/find-translations';
import { leaveFor } from '../panel-api/show-history';

/** A field of a document beside its translation, paragraph by paragraph. */
export interface ComparedField {
  readonly field: string;
  /** The source as it was when the translation was written or confirmed; null: it is not known. */
  readonly before: readonly string[] | null;
  /** The source as it is saved now. */
  readonly source: readonly string[];
  /** The translation as it is saved. */
  readonly translation: readonly string[];
}

/** A language of a document beside its source. */
export interface Comparison {
  readonly locale: string;
  readonly state: TranslationState;
  /** The language that it follows. */
  readonly source: string;
  /** Number in the history of the newest version of any language: what `If-Match` names. */
  readonly version: number | null;
  /** When it was held against its source last; ISO 8601, UTC. Null: never. */
  readonly confirmedAt: string | null;
  /** What has words in one of the languages; none for the source itself. */
  readonly fields: readonly ComparedField[];
}

/** A comparison for one person of the panel. */
export interface ShownComparison extends Comparison {
  /** Whether there is something to confirm that the person may confirm. */
  readonly mayConfirm: boolean;
}

interface Asked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly reader: Reader;
}

/** A translation beside its source, as far as the one who asks reads either; null where there is no such document. */
export const findComparison = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, reader }: Asked,
): Promise<Comparison | null> => {
  const translations = (await findTranslations(strapi, uid, [documentId])).get(documentId) ?? [];
  const source = translations.find(({ state }) => state === 'source')?.locale;
  const translation = translations.find((one) => one.locale === locale);
  if (source === undefined || translation === undefined) return null;
  const { state } = translation;
  const version = latestOf(await findNewest(strapi, documentId, 'version'))?.id ?? null;
  if (state === 'source') return { locale, state, source, version, confirmedAt: null, fields: [] };
  const seen = await findSeen(strapi, { documentId, source, translation });
  const drafts = await takeSnapshots(strapi, uid, documentId);
  const read = (language: string, snapshot: Snapshot | null | undefined) =>
    reader.mayRead(language) ? leaveFor({ strapi, uid, reader }, language)(snapshot ?? {}) : {};
  const draftIn = (language: string) =>
    read(language, drafts.find((draft) => draft.locale === language)?.snapshot);
  const before = seen?.snapshot == null ? null : read(source, seen.snapshot);
  const [original, written] = [draftIn(source), draftIn(locale)];
  const fields = translatedFields(strapi, uid).map((field) => ({
    field,
    before: before === null ? null : paragraphsOf(before[field]),
    source: paragraphsOf(original[field]),
    translation: paragraphsOf(written[field]),
  }));
  return {
    locale,
    state,
    source,
    version,
    confirmedAt: seen?.at.toISOString() ?? null,
    fields: fields.filter((one) =>
      [one.before ?? [], one.source, one.translation].some(({ length }) => length > 0),
    ),
  };
};

interface Seen {
  readonly at: Date;
  readonly snapshot: Snapshot | null;
}

const SEEN = `select at, (select source.snapshot from document_history source
    where source.document_id = told.document_id and source.locale = ? and source.kind = 'version' and source.id <= told.id
    order by source.id desc limit 1) as snapshot
  from document_history told where document_id = ? and id = ?`;

/** The source as whoever wrote or confirmed the translation saw it. */
const findSeen = async (
  strapi: Core.Strapi,
  { documentId, source, translation }: { documentId: string; source: string; translation: Translation },
): Promise<Seen | undefined> =>
  (await sql<Seen>(strapi, SEEN, [source, documentId, translation.confirmedAt]))[0];
