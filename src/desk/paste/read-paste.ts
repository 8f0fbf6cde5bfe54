import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { permissionChecker } from '../../platform/strapi/services';
import { flagOf } from '../../shared/countries/iso-code';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';
import { LOCALES, type Locale } from '../../shared/locales/locales';
import { textOfLine, type RichLine } from '../../shared/rich-text/rich-line';
import { findReaders } from '../../writing/actor/find-readers';
import { guessLocale } from '../../shared/locales/guess-locale';
import {
  isSameRelease,
  whereContact,
  whereCountry,
  whereOrganisation,
  type StoredRelease,
} from '../press-import/domain/how-to-find';
import { isCountryItself } from '../press-import/domain/is-country-itself';
import type {
  ImportedContact,
  ImportedCountry,
  ImportedDonor,
  ImportedRelease,
} from '../press-import/domain/types';
import type { PlacedLine, Places, understand } from '../press-import/domain/understand';
import type { ReadText } from '../press-import/readers/reader';
import { understandApart } from '../press-import/understand-apart';

/** A contact that the text names. */
export interface OfferedContact extends ImportedContact {
  /** Of the one that the newsroom has; null: it would be new */
  readonly documentId: string | null;
  /** What the newsroom calls that one. */
  readonly known: string | null;
}

export interface OfferedCountry extends ImportedCountry {
  readonly isNew: boolean;
  readonly flag: string;
}

export interface OfferedDonor extends ImportedDonor {
  readonly isNew: boolean;
}

/** What the newsroom understands of a text; nothing is stored. */
export interface Reading {
  readonly format: string;
  readonly locale: Locale;
  readonly lines: readonly RichLine[];
  /** null where no headline over a paragraph, and no dateline, is found */
  readonly release: {
    readonly fields: Pick<
      ImportedRelease,
      'title' | 'datelineCity' | 'date' | 'embargoedUntil' | 'quotes'
    > & {
      readonly summary: string;
      readonly notesToEditors: string;
    };
    readonly body: readonly PlacedLine[];
    readonly contacts: readonly OfferedContact[];
    readonly partnerCountries: readonly OfferedCountry[];
    readonly donors: readonly OfferedDonor[];
    readonly places: Places;
  } | null;
  readonly leftovers: readonly { readonly line: number; readonly text: string }[];
  /** The release that it is, by title, language and day, which the person reads. */
  readonly already: { readonly documentId: string } | null;
  /** IANA name of the office's clock. */
  readonly timeZone: string;
  /** Languages in which the person may write releases. */
  readonly writable: readonly Locale[];
  /** What the person may make new. */
  readonly mayMake: {
    readonly contacts: boolean;
    readonly countries: boolean;
    readonly organisations: boolean;
  };
}

/**
 * Reads a text as a press release, and looks for what it names among what the person reads.
 *
 * @throws ImportError for a text that takes too long
 */
export const readPaste = async (
  strapi: Core.Strapi,
  ability: Ability,
  read: ReadText,
  asked: Locale | null,
): Promise<Reading> => {
  const locale = asked ?? guessLocale(read.lines.map(textOfLine).join('\n'), 'en');
  const timeZone = await findOfficeTimeZone(strapi);
  const { lines, understanding } = await understandApart(read, { locale, timeZone });
  const { release, leftovers } = understanding;
  const find = finder(strapi, ability);
  const mayCreate = (uid: string, language?: string): boolean =>
    permissionChecker(strapi, ability, uid).can.create(
      language === undefined ? undefined : { locale: language },
    );
  return {
    format: read.format,
    locale,
    lines,
    release: release === null ? null : await offer(find, release),
    leftovers: leftovers.filter(({ line }) => release?.places.embargoedUntil.includes(line) !== true), // its label went with it
    already: release === null ? null : await findSame(find, release.fields, locale, timeZone),
    timeZone,
    writable: LOCALES.filter((language) => mayCreate(RELEASE, language)),
    mayMake: {
      contacts: mayCreate(CONTACT),
      countries: mayCreate(PARTNER_COUNTRY),
      organisations: mayCreate(ORGANISATION),
    },
  };
};

type Find = (
  uid: string,
  where: Record<string, unknown>,
  isIt?: (row: StoredRelease) => boolean,
) => Promise<{ documentId: string; name: string | null } | null>;

/** Looks for a document that the person reads. */
const finder =
  (strapi: Core.Strapi, ability: Ability): Find =>
  async (uid, where, isIt = () => true) => {
    if (!permissionChecker(strapi, ability, uid).can.read()) return null;
    const rows = await findRows<{ documentId: string; name?: string | null } & StoredRelease>(strapi, uid, {
      where: { ...where, publishedAt: null },
    });
    const row = rows.find(isIt);
    if (row === undefined) return null;
    const reader = (await findReaders(strapi, ability, uid, [row.documentId]))(row.documentId);
    if (!reader.mayRead(null)) return null;
    return { documentId: row.documentId, name: reader.mayRead(null, 'name') ? (row.name ?? null) : null };
  };

/** The release that the text is, as the importer tells it. */
const findSame = (find: Find, release: ImportedRelease, locale: Locale, timeZone: string): ReturnType<Find> =>
  find(RELEASE, { title: release.title, locale }, (stored) => isSameRelease(release, stored, timeZone));

const offer = async (
  find: Find,
  { fields, body, places }: NonNullable<ReturnType<typeof understand>['release']>,
): Promise<NonNullable<Reading['release']>> => {
  const { contacts, partnerCountries, donors, title, datelineCity, date, embargoedUntil, quotes } = fields;
  const { summary, notesToEditors } = fields;
  const words = {
    title,
    datelineCity,
    date,
    embargoedUntil,
    quotes,
    summary: summary ?? '',
    notesToEditors: notesToEditors ?? '',
  };
  const offered: OfferedContact[] = [];
  for (const contact of contacts) {
    const found = await find(CONTACT, whereContact(contact));
    offered.push({ ...contact, documentId: found?.documentId ?? null, known: found?.name ?? null });
  }
  const isNewCountry = async (isoCode: string): Promise<boolean> =>
    (await find(PARTNER_COUNTRY, whereCountry(isoCode))) === null;
  const countries: OfferedCountry[] = [];
  for (const country of partnerCountries)
    countries.push({
      ...country,
      flag: flagOf(country.isoCode),
      isNew: await isNewCountry(country.isoCode),
    });
  const thanked: OfferedDonor[] = [];
  for (const donor of donors) {
    const { name, isoCode } = donor;
    const isNew =
      isoCode !== undefined && isCountryItself(name, isoCode)
        ? await isNewCountry(isoCode)
        : (await find(ORGANISATION, whereOrganisation(name))) === null;
    thanked.push({ ...donor, isNew });
  }
  return { fields: words, body, contacts: offered, partnerCountries: countries, donors: thanked, places };
};
