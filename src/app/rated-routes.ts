import type { RatedRoute } from '../platform/rates/domain/find-rate';
import type { RateName } from '../platform/rates/domain/rates';
import { ROUTES } from './routes';

const post = (path: string, rate: RateName): RatedRoute => ({ method: 'POST', path, rate });

/** Strapi's own: what tries a password or a link from an e-mail, and what takes files. */
const OF_STRAPI: readonly RatedRoute[] = [
  ...['login', 'register', 'register-admin', 'forgot-password', 'reset-password'].map((name) =>
    post(`/admin/${name}`, 'sign-in'),
  ),
  post('/api/auth/*', 'sign-in'),
  ...['/upload', '/upload/*', '/api/upload', '/api/upload/*'].map((path) => post(path, 'uploads')),
];

/** Every route whose requests are counted; those of the newsroom's own say it in their descriptors. */
export const RATED_ROUTES: readonly RatedRoute[] = [...ROUTES, ...OF_STRAPI];
