import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { refusal } from '../platform/refuse/refuse';
import {
  CLOSED_ROUTES,
  isForNothing,
  LOOSE_ROUTES,
  SILENT_ROUTES,
  type LooseRoute,
} from '../platform/strapi/loose-routes';
import { problemAt } from '../shared/validation/problem';
import type { Context } from '../platform/strapi/koa';

const INTENT = 'This cannot be read.';

/**
 * Says what is wrong with a request that Strapi's own routes fail at: a body that they take for what it is not, or something that is
 * not there (docs/adr/0071). Strapi looks first, so that strangers hear no more than that they are none of its people.
 */
const mendStrapiRoutes =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    const { method, path } = context;
    const find = (routes: readonly LooseRoute[]) =>
      routes.find((route) => route.method === method && route.path.test(path));
    checkBody(find(SILENT_ROUTES), context.request.body);
    try {
      await next();
    } catch (error) {
      if (error instanceof Error && error.name === 'ZodError') throw toRefusal(error);
      if (isRefusal(error)) throw error;
      if (CLOSED_ROUTES.includes(path)) throw new errors.NotFoundError();
      checkBody(find(LOOSE_ROUTES), context.request.body);
      if (error instanceof TypeError && (await isForNothing(strapi, path))) throw new errors.NotFoundError();
      throw error;
    }
  };

const isRefusal = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || ((error as { status?: number }).status ?? 500) < 500;

const checkBody = (route: LooseRoute | undefined, body: unknown): void => {
  const error = route?.body.safeParse(body).error;
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
