import type { Core } from '@strapi/strapi';
import { findRows } from '../../../platform/strapi/rows';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, SITE, TOPIC } from '../../../shared/content-types/uids';
import { isIsoCode, normaliseIsoCode } from '../../../shared/countries/iso-code';

import type {
  ContactRecord,
  CountryRecord,
  OrganisationRecord,
  SettingsRecord,
  TopicRecord,
} from '../domain/site-record';
import { slugFor } from '../domain/plan-paths';
import { fromOwn } from './from-own';
import { languagesOf, type Moving } from './moving';
import type { DocumentData } from './to-data';
import type { Wanted } from './wanted';

type NamedRecord = TopicRecord | OrganisationRecord | ContactRecord | CountryRecord | SettingsRecord;

/** What releases and pages refer to, as a document: one of the same name that the newsroom has already stands in its place. */
export const wantNamed = (moving: Moving, record: NamedRecord, digest: string): Wanted => {
  const { strapi, options, index } = moving;
  const isShown =
    index.shown.has(record.id) ||
    (record.kind === 'country' && index.shownCountries.has(record.isoCode.toUpperCase()));
  const addresses = 'addresses' in record ? record.addresses : [];
  const common = { id: record.id, digest, addresses, isPublic: options.isPublishing && isShown };
  const data = (given: () => DocumentData) => async () =>
    record.own === undefined ? given() : fromOwn(moving, record.own, record.drafts);
  const find = (uid: string, where: Record<string, unknown>) => () => findDraft(strapi, uid, where);
  switch (record.kind) {
    case 'settings':
      return {
        ...common,
        uid: SITE,
        title: 'The settings of the office',
        data: () => fromOwn(moving, record.own, record.drafts),
        find: find(SITE, {}),
      };
    case 'topic': {
      const texts = languagesOf(record.languages);
      const [, first] = texts[0] ?? [null, { name: record.id, slug: null }];
      return {
        ...common,
        uid: TOPIC,
        title: first.name,
        data: data(() => ({
          shared: {},
          words: new Map(
            texts.map(([locale, { name, slug }]) => [locale, { name, slug: slugFor({ title: name, slug }) }]),
          ),
        })),
        find: find(TOPIC, { name: first.name }),
      };
    }
    case 'organisation': {
      const texts = languagesOf(record.languages);
      const [, first] = texts[0] ?? [null, { name: record.id }];
      const { acronym, website } = record;
      return {
        ...common,
        uid: ORGANISATION,
        title: first.name,
        data: data(() => ({ shared: { acronym, website }, words: new Map(texts) })),
        find: find(ORGANISATION, { name: first.name }),
      };
    }
    case 'contact': {
      const { name, email, phone, location } = record;
      const organisation =
        record.organisation === null ? null : (moving.items.get(record.organisation)?.documentId ?? null);
      return {
        ...common,
        uid: CONTACT,
        title: name,
        data: data(() => ({
          shared: { name, email, phone, location, organisation },
          words: new Map(languagesOf(record.languages)),
        })),
        find: find(CONTACT, { name, email }),
      };
    }
    case 'country': {
      const isoCode = normaliseIsoCode(record.isoCode);
      return {
        ...common,
        uid: PARTNER_COUNTRY,
        title: isoCode,
        data: data(() => ({ shared: { isoCode, roles: record.roles }, words: new Map() })),
        find: find(PARTNER_COUNTRY, { isoCode }),
      };
    }
  }
};

const findDraft = async (
  strapi: Core.Strapi,
  uid: string,
  where: Record<string, unknown>,
): Promise<string | null> => {
  const [found] = await findRows(strapi, uid, { where: { ...where, publishedAt: null }, limit: 1 });
  return found?.documentId ?? null;
};

/** The country of a code that no record is of. @returns null for what is no code of a country */
export const wantCountry = (moving: Moving, code: string): Wanted | null => {
  const isoCode = normaliseIsoCode(code);
  if (!isIsoCode(isoCode)) return null;
  const record: CountryRecord = {
    kind: 'country',
    id: `country:${isoCode}`,
    addresses: [],
    isoCode,
    roles: [],
  };
  return wantNamed(moving, record, isoCode);
};
