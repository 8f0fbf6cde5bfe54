import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../shared/locales/locales';
import { findNotice } from '../releases/notices/public-notices';
import type { Context } from '../platform/strapi/koa';

const NOT_FOUND = 404;
const GONE = 410;

/** A release that was public and is withdrawn or deleted answers 410 with its public notice, not 404. */
const answerGone =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    await next();
    const { id = '' } = context.params;
    const { locale = DEFAULT_LOCALE } = context.query;
    if (context.status !== NOT_FOUND || typeof locale !== 'string') return;
    const found = await findNotice(strapi, id, locale);
    if (found === null) return;
    const { kind, notice, at } = found;
    context.throw(GONE, notice, { details: { kind, notice, at: at.toISOString() } });
  };

export default answerGone;
