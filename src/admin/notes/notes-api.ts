import { adminApi } from '@strapi/strapi/admin';
import type { Addressees, Audience, ReleaseNote, UnseenNote } from '../../desk/contract/notes';

interface Data<Content> {
  readonly data: Content;
}

interface NewNote {
  readonly documentId: string;
  readonly text: string;
  readonly audience: Audience;
  readonly locale: string | null;
}

/** The notes on a release; `timeZone` is the office's, an IANA name. */
export interface Notes {
  readonly notes: readonly ReleaseNote[];
  readonly timeZone: string;
}

const notesOf = (documentId: string) => ({ type: 'ReleaseNotes', id: documentId }) as const;
const UNREAD = { type: 'ReleaseNotes', id: 'UNREAD' } as const;

const notesApi = adminApi.enhanceEndpoints({ addTagTypes: ['ReleaseNotes'] }).injectEndpoints({
  endpoints: (builder) => ({
    notes: builder.query<Notes, string>({
      query: (documentId) => ({ url: `/newsroom/press-releases/${documentId}/notes` }),
      transformResponse: ({ data, meta }: Data<ReleaseNote[]> & { meta: { timeZone: string } }) => ({
        notes: data,
        timeZone: meta.timeZone,
      }),
      providesTags: (_result, _error, documentId) => [notesOf(documentId)],
    }),
    /** Who would be told, as it is at this moment. */
    addressees: builder.query<readonly Addressees[], string>({
      query: (documentId) => ({ url: `/newsroom/press-releases/${documentId}/notes/addressees` }),
      transformResponse: ({ data }: Data<readonly Addressees[]>) => data,
      keepUnusedDataFor: 0,
    }),
    addNote: builder.mutation<unknown, NewNote>({
      query: ({ documentId, ...data }) => ({
        url: `/newsroom/press-releases/${documentId}/notes`,
        method: 'POST',
        data,
      }),
      invalidatesTags: (_result, error, { documentId }) => (error ? [] : [notesOf(documentId)]),
    }),
    seeNotes: builder.mutation<unknown, string>({
      query: (documentId) => ({ url: `/newsroom/press-releases/${documentId}/notes/seen`, method: 'POST' }),
      invalidatesTags: [UNREAD],
    }),
    /** Notes that one was told of and has not seen, of any release. */
    unreadNotes: builder.query<readonly UnseenNote[], undefined>({
      query: () => ({ url: '/newsroom/unread-notes' }),
      transformResponse: ({ data }: Data<readonly UnseenNote[]>) => data,
      providesTags: [UNREAD],
    }),
  }),
});

export const {
  useNotesQuery,
  useAddresseesQuery,
  useAddNoteMutation,
  useSeeNotesMutation,
  useUnreadNotesQuery,
} = notesApi;
