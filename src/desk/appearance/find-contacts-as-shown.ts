import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { CONTACT, ORGANISATION } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import type { TextContact } from '../../shared/release-text/compose-text';
import { findReaders } from '../../writing/actor/find-readers';

/** Whom the press asks, as a release shows it. */
export interface ContactAsShown extends TextContact {
  readonly documentId: string;
}

interface Row extends Omit<ContactAsShown, 'organisation'> {
  readonly locale: string;
  readonly organisation: { readonly documentId: string; readonly name: string | null } | null;
}

const PARTS = ['role', 'email', 'phone'] as const;

/** Contacts in a language, or else in the default one: of each what the one who asks may read. */
export const findContactsAsShown = async (
  strapi: Core.Strapi,
  ability: Ability,
  documentIds: readonly string[],
  locale: string,
): Promise<ContactAsShown[]> => {
  if (documentIds.length === 0) return [];
  const readerOf = await findReaders(strapi, ability, CONTACT, documentIds);
  const rows = await findRows<Row>(strapi, CONTACT, {
    where: { documentId: { $in: documentIds }, locale: { $in: [locale, DEFAULT_LOCALE] }, publishedAt: null },
    select: ['documentId', 'locale', 'name', ...PARTS],
    populate: { organisation: { select: ['documentId', 'name'] } },
  });
  const organisations = rows.flatMap(({ organisation }) => organisation?.documentId ?? []);
  const readerOfOrganisation = await findReaders(strapi, ability, ORGANISATION, organisations);
  return documentIds.flatMap((documentId) => {
    const versions = rows.filter((row) => row.documentId === documentId);
    const row = versions.find((version) => version.locale === locale) ?? versions[0];
    const { mayRead } = readerOf(documentId);
    if (row === undefined || !mayRead(row.locale, 'name')) return [];
    const part = (name: (typeof PARTS)[number]) => (mayRead(row.locale, name) ? row[name] : null);
    const { organisation } = row;
    const isTold =
      organisation !== null &&
      mayRead(row.locale, 'organisation') &&
      readerOfOrganisation(organisation.documentId).mayRead(row.locale, 'name');
    return [
      {
        documentId,
        name: row.name,
        role: part('role'),
        email: part('email'),
        phone: part('phone'),
        organisation: isTold ? organisation.name : null,
      },
    ];
  });
};
