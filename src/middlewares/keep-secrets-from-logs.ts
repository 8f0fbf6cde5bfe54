import { withoutSecret } from '../desk/calendar/calendar-route';
import type { Context } from '../platform/strapi/koa';

/** Takes the secret out of an address before `strapi::logger`, which is around this, writes the address down. */
const keepSecretsFromLogs =
  () =>
  async ({ req }: Context, next: () => Promise<void>) => {
    try {
      await next();
    } finally {
      req.url = withoutSecret(req.url ?? '');
    }
  };

export default keepSecretsFromLogs;
