import { checkAddresses } from '../addresses/domain/check-addresses';
import { findAttributes } from '../../platform/strapi/schemas';
import { checkContact } from '../contacts/domain/check-contact';
import { checkPartnerCountry } from '../countries/domain/check-partner-country';
import { checkRedirect } from '../redirects/domain/check-redirect';
import { checkSite } from '../sites/domain/check-site';
import { beginDays } from './begin-days';
import { checkDates } from './domain/check-dates';
import { checkTexts } from './domain/check-texts';
import { checkSlug } from '../slugs/domain/check-slug';
import type { Problem } from '../../shared/validation/problem';
import { siteUrl } from '../../platform/addresses/addresses';
import { findRows } from '../../platform/strapi/rows';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { CONTACT, PARTNER_COUNTRY, REDIRECT, SITE } from '../../shared/content-types/uids';

type Check = (data: Record<string, unknown>, siteUrl: string) => Problem[];

const CHECKS: Record<string, Check> = {
  [CONTACT]: checkContact,
  [PARTNER_COUNTRY]: checkPartnerCountry,
  [REDIRECT]: checkRedirect,
  [SITE]: checkSite,
};

/** Data that is wrong in itself is not saved, not even into a draft. A day alone is its beginning where the office is. */
export const checkFields: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isSave(context)) return next();
  const data = context.params.data ?? {};
  const check = CHECKS[context.uid];
  const problems = [...checkSlug(data.slug)];
  if (check !== undefined)
    problems.push(...check(context.uid === REDIRECT ? await merge(data) : data, siteUrl(strapi)));
  const named = new Set(problems.map(({ path }) => path.join('.')));
  const { attributes } = context.contentType;
  const sent = { data, attributes, attributesOf: (uid: string) => findAttributes(strapi, uid) };
  const others = [...checkAddresses(sent), ...checkDates(sent), ...checkTexts(sent)];
  refuse([...problems, ...others.filter(({ path }) => !named.has(path.join('.')))]);
  if (context.params.data !== undefined) context.params.data = await beginDays(strapi, data, attributes);
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
