import { adminApi } from '@strapi/strapi/admin';
import type {
  Action,
  DescribedChanges,
  Desk,
  DocumentUses,
  HistoryEntry,
  HistoryEntryWithChanges,
  ShownFiles,
} from '../../desk/contract/panel';
import { FIRST_SAVE } from '../../desk/contract/first-save';
import type { Sought } from '../files/sought';
import { rememberZone } from '../logic/office-zone';
import { showAnswered } from './content-manager';
import {
  changedBy,
  DOCUMENT_TAGS,
  documentTag,
  listedAnew,
  onlyTag,
  type DocumentReference,
} from './changed-by';
import { PRESS_RELEASE } from './content-types';

export type { DocumentReference } from './changed-by';

interface Data<Content> {
  readonly data: Content;
}

/** A partner's reading of what is under embargo; `at` in ISO 8601, UTC. */
export interface EarlyRead {
  readonly id: string;
  readonly at: string;
  readonly tokenName: string;
}

/** A page of a history; `timeZone` is the office's, an IANA name. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly timeZone: string;
}

/** What a form holds, as the server takes it. */
interface SavedForm {
  readonly uid: string;
  readonly locale: string | undefined;
  readonly data: object;
}

const newsroomApi = adminApi.enhanceEndpoints({ addTagTypes: DOCUMENT_TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    /** `copy` names a second reading of the same desk: a dialog reads it afresh, the panel keeps what was seen. */
    desk: builder.query<Desk, { documentId: string; copy?: string }>({
      query: ({ documentId }) => ({ url: `/newsroom/press-releases/${documentId}` }),
      transformResponse: ({ data }: Data<Desk>) => {
        rememberZone(data.timeZone);
        return data;
      },
      providesTags: (_result, _error, { documentId }) => [documentTag({ uid: PRESS_RELEASE, documentId })],
    }),
    act: builder.mutation<Desk, { documentId: string; action: Action; body: object; version: number | null }>(
      {
        query: ({ documentId, action, body, version }) => ({
          url: `/newsroom/press-releases/${documentId}/actions/${action}`,
          method: 'POST',
          data: body,
          config: version === null ? {} : { headers: { 'If-Match': `"${version}"` } },
        }),
        transformResponse: ({ data }: Data<Desk>) => data,
        invalidatesTags: (_result, error, { documentId }) =>
          error ? [] : changedBy({ uid: PRESS_RELEASE, documentId }),
      },
    ),
    history: builder.query<History, DocumentReference & { locale: string; before?: number }>({
      query: ({ uid, documentId, locale, before }) => ({
        url: `/newsroom/history/${uid}/${documentId}`,
        config: { params: { locale, ...(before === undefined ? {} : { before }) } },
      }),
      transformResponse: ({
        data: entries,
        meta: { timeZone },
      }: Data<HistoryEntry[]> & { meta: { timeZone: string } }) => {
        rememberZone(timeZone);
        return { entries, timeZone };
      },
      providesTags: (_result, _error, document) => [documentTag(document)],
    }),
    historyEntry: builder.query<HistoryEntryWithChanges, number>({
      query: (id) => ({ url: `/newsroom/history/entries/${id}` }),
      transformResponse: ({ data }: Data<HistoryEntryWithChanges>) => data,
    }),
    restoreVersion: builder.mutation<unknown, DocumentReference & { id: number; shared: readonly string[] }>({
      query: ({ id, shared }) => ({
        url: `/newsroom/history/entries/${id}/restore`,
        method: 'POST',
        data: { shared },
      }),
      invalidatesTags: (_result, error, document) => (error ? [] : changedBy(document)),
    }),
    /** What waits to be published in a language. */
    draftChanges: builder.query<DescribedChanges, DocumentReference & { locale: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/newsroom/draft-changes/${uid}/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: Data<DescribedChanges>) => data,
      providesTags: (_result, _error, document) => [documentTag(document)],
    }),
    discardChanges: builder.mutation<
      unknown,
      DocumentReference & { locale: string; shared: readonly string[] }
    >({
      query: ({ uid, documentId, locale, shared }) => ({
        url: `/newsroom/draft-changes/${uid}/${documentId}/discard`,
        method: 'POST',
        data: { locale, shared },
      }),
      invalidatesTags: (_result, error, document) => (error ? [] : changedBy(document)),
    }),
    /** Who read the release while it was under embargo, the last first. */
    earlyReads: builder.query<readonly EarlyRead[], string>({
      query: (documentId) => ({ url: '/newsroom/embargoed-reads', config: { params: { documentId } } }),
      transformResponse: ({ data }: Data<readonly EarlyRead[]>) => data,
      providesTags: (_result, _error, documentId) => [documentTag({ uid: PRESS_RELEASE, documentId })],
    }),
    /** What refers to documents, as it is at this moment. */
    uses: builder.query<readonly DocumentUses[], { uid: string; documentIds: readonly string[] }>({
      query: ({ uid, documentIds }) => ({
        url: `/newsroom/uses/${uid}`,
        config: { params: { documentIds: documentIds.join(',') } },
      }),
      transformResponse: ({ data }: Data<readonly DocumentUses[]>) => data,
      keepUnusedDataFor: 0,
    }),
    /** Files with what uses them; a page whose number is from 1. */
    files: builder.query<ShownFiles, Sought>({
      query: (params) => ({ url: '/newsroom/files', config: { params } }),
      transformResponse: ({ data }: Data<ShownFiles>) => data,
    }),
    /** A save of a form. Unlike the content manager's own, a refused one leaves the form as it was typed. */
    saveDocument: builder.mutation<
      Data<{ updatedAt: string }>,
      SavedForm & { documentId: string | undefined }
    >({
      query: ({ uid, documentId, locale, data }) => ({
        url:
          documentId === undefined
            ? `/content-manager/single-types/${uid}`
            : `/content-manager/collection-types/${uid}/${documentId}`,
        method: 'PUT',
        data,
        config: { params: locale === undefined ? {} : { locale } },
      }),
      invalidatesTags: (_result, error, { uid, documentId }) => {
        if (error) return [];
        return documentId === undefined ? [onlyTag(uid)] : changedBy({ uid, documentId });
      },
      onQueryStarted: ({ uid, documentId, locale }, sending) =>
        showAnswered(
          {
            collectionType: documentId === undefined ? 'single-types' : 'collection-types',
            model: uid,
            documentId,
            params: locale === undefined ? {} : { locale },
          },
          sending,
        ),
    }),
    /** The first save of a new document; of a copy, with what it is a copy of. What a form made before is answered as it is. */
    makeDocument: builder.mutation<
      Data<{ documentId: string; updatedAt: string; isKnown?: true }>,
      SavedForm & { copyOf: string | null; form: string }
    >({
      query: ({ uid, copyOf, locale, data, form }) => ({
        url: `/content-manager/collection-types/${uid}${copyOf === null ? '' : `/clone/${copyOf}`}`,
        method: 'POST',
        data,
        config: { params: locale === undefined ? {} : { locale }, headers: { [FIRST_SAVE]: form } },
      }),
      invalidatesTags: (_result, error, { uid }) => (error ? [] : listedAnew(uid)),
    }),
    /** Reads a document again wherever it is shown. */
    reloadDocument: builder.mutation<null, DocumentReference>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, document) => changedBy(document),
    }),
  }),
});

export const {
  useDeskQuery,
  useActMutation,
  useHistoryQuery,
  useHistoryEntryQuery,
  useRestoreVersionMutation,
  useDraftChangesQuery,
  useDiscardChangesMutation,
  useEarlyReadsQuery,
  useUsesQuery,
  useFilesQuery,
  useSaveDocumentMutation,
  useMakeDocumentMutation,
  useReloadDocumentMutation,
} = newsroomApi;
