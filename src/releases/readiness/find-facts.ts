import type { Core } from '@strapi/strapi';
import { findVersions } from '../../reading/content/find-versions';
import type { Shape } from '../../platform/strapi/compiler/shape';
import type { LanguageFacts, ReleaseFacts } from '../transitions/domain/check-transition';
import { listMissing, type ReleaseText } from '../../shared/press-release/list-missing';
import { findDraftChanges } from '../../writing/draft-changes/find-draft-changes';
import { isModified } from '../../writing/draft-changes/is-modified';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';

/** What decides whether a language may go out. */
const DRAFT: Shape = {
  uid: RELEASE,
  fields: [
    'locale',
    'title',
    'summary',
    'body',
    'datelineCity',
    'imageAlternativeText',
    'embargoedUntil',
    'releasedAt',
  ],
  parts: {
    image: { uid: 'plugin::upload.file', fields: ['alternativeText'] },
    contacts: {
      uid: CONTACT,
      fields: ['name'],
      computed: {
        isPublished: (row) => `exists (select from contacts shown
          where shown.document_id = ${row}.document_id and shown.published_at is not null)`,
      },
    },
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
    isPublic: (row) => `exists (select from press_releases shown where shown.document_id = ${row}.document_id
      and shown.locale = ${row}.locale and shown.published_at is not null)`,
  },
};

interface DraftRelease extends ReleaseText {
  readonly locale: string;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  readonly isPublic: boolean;
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
  const languages: LanguageFacts[] = drafts.map((draft) => ({
    locale: draft.locale,
    missing: listMissing(draft),
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
