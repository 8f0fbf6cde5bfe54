import { checkContact } from '../domain/contacts/check-contact';
import { checkPartnerCountry } from '../domain/countries/check-partner-country';
import { checkRedirect } from '../domain/redirects/check-redirect';
import { checkSite } from '../domain/sites/check-site';
import { checkSlug } from '../domain/slugs/check-slug';
import type { Problem } from '../domain/validation/problem';
import { findRows } from '../storage/rows';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { refuse } from './refuse';

type Check = (data: Record<string, unknown>) => Problem[];

const CHECKS: Record<string, Check> = {
  'api::contact.contact': checkContact,
  'api::partner-country.partner-country': checkPartnerCountry,
  'api::redirect.redirect': checkRedirect,
  'api::site.site': checkSite,
};

/** Data that is wrong in itself is not saved, not even into a draft. */
export const checkFields: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isSave(context)) return next();
  const data = context.params.data ?? {};
  const check = CHECKS[context.uid];
  const problems = [...checkSlug(data.slug)];
  if (check !== undefined) problems.push(...check(context.uid === REDIRECT ? await merge(data) : data));
  refuse(problems);
  return next();

  /** A redirect is judged as a whole: a change of its target needs the stored source. */
  async function merge(changes: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { documentId } = context.params;
    if (documentId === undefined) return changes;
    const [stored] = await findRows<Record<string, unknown>>(strapi, REDIRECT, {
      where: { documentId, publishedAt: null },
    });
    return { ...stored, ...changes };
  }
};

const REDIRECT = 'api::redirect.redirect';
