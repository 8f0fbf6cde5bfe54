import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { judgeBody } from '../platform/http/domain/judge-body';
import { namesInherited } from '../platform/http/domain/names-inherited';
import { judgeQuery } from '../platform/http/domain/judge-query';
import type { Lead } from '../platform/http/domain/unfit-query';
import { refuse } from '../platform/refuse/refuse';
import { leadsTo } from '../platform/strapi/leads-to';
import { createFindType } from '../reading/rest/find-type';
import { hidesOf, hidesOfPanel } from '../reading/rest/hidden-fields';
import { problemAt } from '../shared/validation/problem';
import type { Context } from '../platform/strapi/koa';

const UNKNOWN: Lead = { kind: 'unknown' };

const INTENT = 'This query cannot be answered.';

/**
 * Stands before everything that reads a query, the quick read too: what has not the shape of Strapi's language, or asks for
 * more than one query may, is refused with 400 (docs/adr/0071). Strapi casts the one and works on the other, for days.
 */
const refuseUnfitQueries = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const findType = createFindType(strapi);
  const leads = (uid: string | undefined, name: string): Lead =>
    uid === undefined ? UNKNOWN : leadsTo(strapi, uid, name);
  /** Names that do not exist are judged by Strapi there, which tells what token may name what. */
  const leadsOrNot = (uid: string | undefined, name: string): Lead => {
    const lead = leads(uid, name);
    return lead.kind === 'none' ? UNKNOWN : lead;
  };
  const judgeOfRest = (path: string, query: Context['query']) => {
    const uid = findType(path);
    return judgeQuery(query, uid, leadsOrNot, hidesOf(strapi, uid, query));
  };
  return (context: Context, next: () => Promise<void>) => {
    const { path, query } = context;
    if (path.includes('%00')) refuse([problemAt('path', 'Leave out the character U+0000.')], INTENT);
    if (namesInherited(path)) throw new errors.NotFoundError();
    const problem =
      judgeBody(query) ??
      (isOfRest(path)
        ? judgeOfRest(path, query)
        : judgeQuery(query, findType(path), leads, hidesOfPanel(strapi)));
    if (problem !== null) refuse([problem], INTENT);
    return next();
  };
};

/** The router takes letters of either case. */
const isOfRest = (path: string): boolean => path.toLowerCase().startsWith('/api/');

export default refuseUnfitQueries;
