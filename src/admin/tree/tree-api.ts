import { adminApi } from '@strapi/strapi/admin';
import type { MenuItem, MovePlan, ShownChanges, TreeBranch } from '../../desk/contract/page-tree';
import { PAGE } from '../api/content-types';

interface Data<Content> {
  readonly data: Content;
}

/** Where a page is to stand. */
export interface WantedPlace {
  readonly documentId: string;
  /** null: at the top */
  readonly parent: string | null;
  /** null: first; left out: last */
  readonly after?: string | null;
}

/** What a form says of the place of its page. */
export interface PlaceInForm {
  readonly documentId: string;
  readonly locale: string;
  readonly slug?: string;
  readonly parent?: string | null;
  readonly isHome?: boolean;
}

/** The content manager's own mark for lists of pages: what changes a page refreshes the tree. */
const LIST = [{ type: 'Document' as const, id: `${PAGE}_LIST` }];

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    branch: builder.query<TreeBranch, { parent: string | null; locale: string; page: number }>({
      query: ({ parent, ...params }) => ({
        url: '/newsroom/page-tree',
        config: { params: parent === null ? params : { ...params, parent } },
      }),
      transformResponse: ({ data }: Data<TreeBranch>) => data,
      providesTags: LIST,
    }),
    menu: builder.query<readonly MenuItem[], { locale: string }>({
      query: (params) => ({ url: '/newsroom/page-tree/menu', config: { params } }),
      transformResponse: ({ data }: Data<readonly MenuItem[]>) => data,
      providesTags: LIST,
    }),
    planMove: builder.mutation<MovePlan, WantedPlace>({
      query: ({ documentId, ...data }) => ({
        url: `/newsroom/page-tree/${documentId}/plan`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: Data<MovePlan>) => data,
    }),
    /** Numbers of pages change that nobody named: whatever shows a document is read again. */
    movePage: builder.mutation<unknown, WantedPlace & { token: string }>({
      query: ({ documentId, ...data }) => ({
        url: `/newsroom/page-tree/${documentId}/move`,
        method: 'POST',
        data,
      }),
      invalidatesTags: ['Document'],
    }),
    /** The addresses that change when the form is saved and published. */
    addresses: builder.query<ShownChanges, PlaceInForm>({
      query: ({ documentId, ...data }) => ({
        url: `/newsroom/page-tree/${documentId}/addresses`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: Data<ShownChanges>) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useBranchQuery, useMenuQuery, usePlanMoveMutation, useMovePageMutation, useAddressesQuery } =
  api;
