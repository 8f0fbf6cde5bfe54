import { adminApi } from '@strapi/strapi/admin';
import type { Enrolment, Protected, SecondFactorState, SignInLine } from '../../desk/contract/accounts';

interface Data<Content> {
  readonly data: Content;
}

/** The log of sign-ins, and who has a second factor. */
export interface SignIns {
  readonly lines: readonly SignInLine[];
  readonly protected: readonly Protected[];
}

const TAG = 'NewsroomSignIns' as const;

const accountsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    secondFactor: builder.query<SecondFactorState, undefined>({
      query: () => ({ url: '/newsroom/second-factor' }),
      transformResponse: ({ data }: Data<SecondFactorState>) => data,
      providesTags: [TAG],
    }),
    beginSecondFactor: builder.mutation<Enrolment, string>({
      query: (password) => ({ url: '/newsroom/second-factor/begin', method: 'POST', data: { password } }),
      transformResponse: ({ data }: Data<Enrolment>) => data,
    }),
    confirmSecondFactor: builder.mutation<readonly string[], string>({
      query: (code) => ({ url: '/newsroom/second-factor/confirm', method: 'POST', data: { code } }),
      transformResponse: ({ data }: Data<{ recoveryCodes: readonly string[] }>) => data.recoveryCodes,
      invalidatesTags: (_result, error) => (error ? [] : [TAG]),
    }),
    endSecondFactor: builder.mutation<unknown, string>({
      query: (code) => ({ url: '/newsroom/second-factor/end', method: 'POST', data: { code } }),
      invalidatesTags: (_result, error) => (error ? [] : [TAG]),
    }),
    endSecondFactorOf: builder.mutation<unknown, number>({
      query: (id) => ({ url: `/newsroom/second-factor/of/${id}/end`, method: 'POST', data: {} }),
      invalidatesTags: (_result, error) => (error ? [] : [TAG]),
    }),
    /** Lines older than `before`; of super admins alone, an error for others. */
    signIns: builder.query<SignIns, number | null>({
      query: (before) => ({
        url: '/newsroom/sign-ins',
        config: { params: before === null ? {} : { before: String(before) } },
      }),
      transformResponse: ({ data }: Data<SignIns>) => data,
      providesTags: [TAG],
    }),
  }),
});

export const {
  useSecondFactorQuery,
  useBeginSecondFactorMutation,
  useConfirmSecondFactorMutation,
  useEndSecondFactorMutation,
  useEndSecondFactorOfMutation,
  useSignInsQuery,
} = accountsApi;
