import type { Core } from '@strapi/strapi';
import { findVersions } from '../../reading/content/find-versions';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import type { LanguageFacts, ReleaseFacts } from '../transitions/domain/check-transition';
import { listMissing, type ReleaseText } from '../../shared/press-release/list-missing';
import { findDraftChanges } from '../../writing/draft-changes/find-draft-changes';
import { isModified } from '../../writing/draft-changes/is-modified';
import { judgePictures, type WordsAround } from './domain/judge-pictures';
import { watchedPictures } from './watched-pictures';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { sourceOf } from '../../shared/translations/source-of';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';

/** What decides whether a language may go out. */
const DRAFT: Shape = {
  uid: RELEASE,
  fields: [
    'locale',
    'title',
    'subtitle',
    'summary',
    'body',
    'notesToEditors',
    'datelineCity',
    'imageCaption',
    'imageAlternativeText',
    'embargoedUntil',
    'releasedAt',
  ],
  parts: {
    image: {
      uid: 'plugin::upload.file',
      fields: [['inAnyLanguage', 'alternativeText']],
      computed: { alternativeText: alternativeTextOfFile },
    },
    contacts: {
      uid: CONTACT,
      fields: ['name'],
      computed: {
        isPublished: (row) => `exists (select from contacts shown
          where shown.document_id = ${row}.document_id and shown.published_at is not null)`,
      },
    },
    quotes: { uid: 'press.quote', fields: ['text', 'speaker'] },
    partnerCountries: { uid: PARTNER_COUNTRY, fields: ['name'] },
    donors: {
      uid: 'press.donor',
      fields: [],
      parts: {
        organisation: { uid: ORGANISATION, fields: ['documentId'] },
        country: { uid: PARTNER_COUNTRY, fields: ['documentId'] },
      },
    },
  },
  computed: {
    pictures: watchedPictures,
    untranslated: (row) => `coalesce((select text.fields from untranslated_texts text
      where text.document_id = ${row}.document_id and text.locale = ${row}.locale), '{}')`,
    isPublic: (row) => `exists (select from press_releases shown where shown.document_id = ${row}.document_id
      and shown.locale = ${row}.locale and shown.published_at is not null)`,
  },
};

interface DraftRelease extends ReleaseText, WordsAround {
  readonly body?: unknown;
  readonly datelineCity?: string | null;
  readonly image?: { readonly alternativeText: string | null; readonly inAnyLanguage: string | null } | null;
  readonly locale: string;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  readonly isPublic: boolean;
  readonly untranslated: readonly string[];
}

/** What the state machine looks at: each language of a release, what it lacks, and what the public has of it. */
export const findFacts = async (
  strapi: Core.Strapi,
  documentId: string,
  { state, releaseAt }: ReleaseRecord,
): Promise<ReleaseFacts> => {
  const drafts = await findVersions<DraftRelease>(strapi, DRAFT, {
    documentIds: [documentId],
    status: 'draft',
  });
  const isAnyPublic = drafts.some(({ isPublic }) => isPublic);
  const changes = isAnyPublic ? await findDraftChanges(strapi, RELEASE, [documentId]) : [];
  const modified = new Set(changes.filter(isModified).map(({ locale }) => locale));
  const source = sourceOf(drafts.map(({ locale }) => locale));
  const languages: LanguageFacts[] = drafts.map((draft) => ({
    locale: draft.locale,
    missing: [
      ...listMissing(state === 'scheduled' ? asApproved(draft) : draft),
      ...judgePictures(draft, state === 'scheduled'),
    ],
    untranslated: draft.locale === source ? [] : draft.untranslated,
    isPublic: draft.isPublic,
    isModified: draft.isPublic && modified.has(draft.locale),
  }));
  const embargo = drafts.find(({ embargoedUntil }) => embargoedUntil !== null)?.embargoedUntil ?? null;
  const date = drafts.find(({ releasedAt }) => releasedAt !== null)?.releasedAt ?? null;
  return {
    state,
    embargoedUntil: embargo === null ? null : new Date(embargo),
    releasedAt: date === null ? null : new Date(date),
    releaseAt: releaseAt === null ? null : new Date(releaseAt),
    languages,
  };
};

/** What was approved before descriptions had a language goes out at its time: one in any is enough for it. */
const asApproved = ({ image, ...draft }: DraftRelease): ReleaseText => ({
  ...draft,
  image: image ? { alternativeText: image.alternativeText ?? image.inAnyLanguage } : null,
});
