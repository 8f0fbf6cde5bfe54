import type { Core } from '@strapi/strapi';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccountHandler } from '../../platform/strapi/accounts';
import { forbidden } from '../../platform/refuse/refuse';
import { adminUsers } from '../../platform/strapi/services';
import { sql } from '../../platform/storage/sql';
import { isReachable, type Served } from './domain/is-reachable';

const TOKEN_BYTES = 32;
const HEADER = 'X-Set-Up-Token';

const served = (strapi: Core.Strapi): Served & { port: number } => ({
  ...strapi.config.get<{ host: string; url: string; port: number }>('server'),
  proxies: strapi.config.get<number>('newsroom.proxies'),
});

/** All instances of a newsroom give the same one. */
const MAKE = 'insert into set_up_link (token) values (?) on conflict do nothing';

/**
 * The link that makes the first administrator, where strangers reach the newsroom and it has none; null otherwise. Whoever reads
 * what the program prints may use it, once.
 */
export const findSetUpLink = async (strapi: Core.Strapi): Promise<string | null> => {
  const { host, port, url } = served(strapi);
  if (!isReachable(served(strapi)) || (await adminUsers(strapi).exists())) return null;
  await sql(strapi, MAKE, [randomBytes(TOKEN_BYTES).toString('base64url')]);
  const [link] = await sql<{ token: string }>(strapi, 'select token from set_up_link');
  const isAnyHost = ['0.0.0.0', '::', ''].includes(host);
  const base = url.startsWith('http')
    ? url.replace(/\/$/, '')
    : `http://${isAnyHost ? 'localhost' : host}:${port}`;
  return link === undefined ? null : `${base}/admin/auth/register-admin#setUp=${link.token}`;
};

/** Prints the link as soon as the newsroom listens, once for all its processes, under `npm start` and `npm run dev`. */
export const printSetUpLink = (strapi: Core.Strapi): void => {
  if (!strapi.config.get<boolean>('newsroom.worker.isFirst')) return;
  const print = async (): Promise<void> => {
    const link = await findSetUpLink(strapi);
    if (link !== null) strapi.log.warn(`There is no administrator yet. This link makes one, once: ${link}`);
  };
  strapi.server.httpServer.once('listening', () => {
    print().catch((error: unknown) => {
      strapi.log.error('The link for the first administrator could not be made.', error);
    });
  });
};

/** Takes nobody for the first administrator who has not got the link, where strangers reach the form. */
export const checkSetUp =
  (strapi: Core.Strapi, registerAdmin: AccountHandler): AccountHandler =>
  async (context, handle) => {
    if (isReachable(served(strapi)) && !(await adminUsers(strapi).exists())) {
      const [link] = await sql<{ token: string }>(strapi, 'select token from set_up_link');
      if (link === undefined || !isSame(context.request.get(HEADER), link.token))
        throw forbidden('Open the link that the newsroom printed when it started, and fill in its form.', {});
    }
    const answer = await registerAdmin(context, handle);
    await sql(strapi, 'delete from set_up_link');
    return answer;
  };

const isSame = (sent: string, token: string): boolean => {
  const [left, right] = [Buffer.from(sent), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
};
