import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { refusal } from '../../platform/refuse/refuse';
import { documentsOf } from '../../platform/strapi/documents';
import { CONTACT, RELEASE } from '../../shared/content-types/uids';
import { toBlocks } from '../../shared/rich-text/to-blocks';
import { officeDay } from '../../shared/time/office-day';
import { readTime } from '../../shared/time/office-time';
import { problemAt } from '../../shared/validation/problem';
import type { Importing, ImportLog, ImportRights } from '../press-import/find-or-make';
import { storeContact, storeCountry, storeDonor } from '../press-import/store-named';
import type { PastedDraft } from './domain/read-paste-bodies';

/** What was made. */
export interface MadeDraft {
  readonly documentId: string;
  readonly locale: string;
  /** How many contacts, organisations and countries are new, as drafts. */
  readonly made: number;
}

/**
 * Makes a draft of what somebody pasted and looked through, with what is new in it; all of it or nothing, with the rights of that
 * person and by all rules of a save.
 *
 * @throws PolicyError for what the person may not make; ValidationError with what a rule says of a field
 */
export const makeDraft = async (
  strapi: Core.Strapi,
  rights: ImportRights,
  pasted: PastedDraft,
  now = new Date(),
): Promise<MadeDraft> => {
  const timeZone = await findOfficeTimeZone(strapi);
  const today = officeDay(now, timeZone);
  const embargoedUntil = embargoOf(pasted, timeZone);
  return strapi.db.transaction(async () => {
    const { locale } = pasted;
    const log: ImportLog = { made: [], matched: [] };
    const named = await storeNamed({ strapi, locale, log, rights }, pasted);
    const data = await rights.asMade(RELEASE, {
      ...wordsOf(pasted, today),
      embargoedUntil,
      ...named,
    });
    const { documentId } = await documentsOf(strapi, RELEASE).create({ locale, data });
    return { documentId, locale, made: log.made.length };
  });
};

/** @throws ValidationError for what is no time */
const embargoOf = ({ embargoedUntil }: PastedDraft, timeZone: string): string | null => {
  if (embargoedUntil === null || embargoedUntil === '') return null;
  const read = readTime(embargoedUntil, timeZone);
  if ('problem' in read) throw refusal([problemAt('embargoedUntil', read.problem.text, read.problem.values)]);
  return read.instant.toISOString();
};

const wordsOf = (pasted: PastedDraft, today: string): Record<string, unknown> => ({
  title: pasted.title,
  subtitle: orNull(pasted.subtitle),
  datelineCity: orNull(pasted.datelineCity),
  summary: orNull(pasted.summary),
  notesToEditors: orNull(pasted.notesToEditors),
  body: toBlocks(pasted.body.map((line) => ({ ...line, blankBefore: false }))),
  quotes: pasted.quotes.map((quote) => ({ ...quote, language: pasted.locale })),
  // What goes out today or later has the moment of its release; a day begins where the office is.
  ...(pasted.date !== null && pasted.date < today ? { releasedAt: pasted.date } : {}),
});

const orNull = (text: string): string | null => (text === '' ? null : text);

const storeNamed = async (
  importing: Importing,
  { contacts, partnerCountries, donors }: PastedDraft,
): Promise<Record<string, unknown>> => {
  const inOrder = async <Item, Stored>(
    items: readonly Item[],
    store: (item: Item) => Promise<Stored>,
  ): Promise<Stored[]> => {
    const stored = [];
    for (const item of items) stored.push(await store(item));
    return stored;
  };
  return {
    partnerCountries: unique(
      await inOrder(partnerCountries, ({ isoCode, name }) => storeCountry(importing, isoCode, name)),
    ),
    contacts: unique(
      await inOrder(contacts, async ({ documentId, ...contact }) => {
        if (documentId === null) return storeContact(importing, contact);
        await importing.rights?.refuseHidden(CONTACT, documentId);
        return documentId;
      }),
    ),
    donors: await inOrder(donors, ({ name, isoCode }) =>
      storeDonor(importing, isoCode === undefined ? { name } : { name, isoCode }),
    ),
  };
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
