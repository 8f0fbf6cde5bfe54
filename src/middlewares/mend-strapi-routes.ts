import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { refusal } from '../platform/refuse/refuse';
import { CLOSED_ROUTES, isMailRoute, isForNothing, LOOSE_ROUTES } from '../platform/strapi/loose-routes';
import { problemAt } from '../shared/validation/problem';
import type { Context } from '../platform/strapi/koa';

const INTENT = 'This cannot be read.';

/**
 * Refuses what Strapi's own routes fail at: bodies that they take for what they are not, what is not there, mail without a
 * mail server (docs/adr/0071).
 */
const mendStrapiRoutes =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    const { method, path } = context;
    if (CLOSED_ROUTES.includes(path)) throw new errors.NotFoundError();
    const loose = LOOSE_ROUTES.find((route) => route.method === method && route.path.test(path));
    if (loose !== undefined) checkBody(loose.body, context.request.body);
    if (method === 'POST' && isMailRoute(path) && !strapi.config.get<boolean>('newsroom.mail.isConfigured'))
      throw new errors.ApplicationError('There is no mail server: set SMTP_HOST.');
    try {
      await next();
    } catch (error) {
      if (error instanceof Error && error.name === 'ZodError') throw toRefusal(error);
      if (error instanceof TypeError && (await isForNothing(strapi, path))) throw new errors.NotFoundError();
      throw error;
    }
  };

const checkBody = (schema: z.ZodType, body: unknown): void => {
  const { error } = schema.safeParse(body);
  if (error !== undefined) throw toRefusal(error);
};

const ISSUES = z.array(
  z.looseObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
);

/** Strapi checks some bodies with a copy of Zod of its own, and takes its errors for faults. */
const toRefusal = (error: Error): Error => {
  const { data = [] } = ISSUES.safeParse('issues' in error ? error.issues : []);
  const problems = data.map(({ path, message }) => ({
    ...problemAt('', `${path.join('.')}: ${message}.`),
    path: path.map(String),
  }));
  return refusal(problems, INTENT);
};

export default mendStrapiRoutes;
