import { adminApi } from '@strapi/strapi/admin';
import type { Presence } from '../../desk/contract/presence';

/** What a window says of the form that is open in it. */
export interface OpenForm {
  readonly uid: string;
  readonly form: string;
  readonly documentId: string | null;
  readonly locale: string;
  readonly isUnsaved: boolean;
  readonly isClosed?: boolean;
}

const presenceApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Says that a form is open, and hears who else has it open. */
    announceForm: builder.mutation<Presence, OpenForm>({
      query: ({ uid, ...data }) => ({ url: `/newsroom/open-forms/${uid}`, method: 'POST', data }),
      transformResponse: ({ data }: { data: Presence }) => data,
    }),
  }),
});

export const { useAnnounceFormMutation } = presenceApi;
