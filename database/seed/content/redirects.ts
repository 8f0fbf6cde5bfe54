import type { RedirectSeed } from './model';

export const REDIRECTS: readonly RedirectSeed[] = [
  {
    key: 'redirect:home',
    uid: 'api::redirect.redirect',
    shared: {
      from: '/home',
      to: '/',
      permanent: true,
      note: 'Many readers type it. The home page is at / in every language.',
    },
  },
];
