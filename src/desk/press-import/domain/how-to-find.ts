import { officeDay } from '../../../shared/time/office-day';
import type { ImportedContact, ImportedRelease } from './types';

type Where = Record<string, unknown>;

/** What a contact is called in the newsroom: of a desk without a name, what it works for or how it is reached. */
export const titleOfContact = ({
  name,
  organisation,
  email,
  phone,
}: Pick<ImportedContact, 'name' | 'organisation' | 'email' | 'phone'>): string =>
  name || organisation || (email ?? phone ?? '');

/** How the contact that a text names is found among those that are there: one address is one contact. */
export const whereContact = (
  contact: Pick<ImportedContact, 'name' | 'organisation' | 'email' | 'phone'>,
): Where => (contact.email === null ? { name: titleOfContact(contact) } : { email: { $eqi: contact.email } });

export const whereOrganisation = (name: string): Where => ({
  $or: [{ name: { $eqi: name } }, { acronym: name }],
});

export const whereCountry = (isoCode: string): Where => ({ isoCode });

/** What is stored of a release that may be the one that a text is. */
export interface StoredRelease {
  readonly releasedAt: string | Date | null;
  /** Strapi's blocks */
  readonly body: unknown;
}

/** characters; by so many a text without a date is known */
const BEGINNING = 120;

/**
 * Whether a stored release of the same title and language is the one that a text is: it went out on the same day, on the clock
 * of the office. A later one is another ("Statement on World Water Day", every year). Where only one of both has a day, the
 * body tells; where none has, they are the same.
 *
 * @param timeZone IANA name of the office's clock
 */
export const isSameRelease = (
  { date, body }: Pick<ImportedRelease, 'date' | 'body'>,
  stored: StoredRelease,
  timeZone: string,
): boolean => {
  const day = stored.releasedAt === null ? null : officeDay(new Date(stored.releasedAt), timeZone);
  if (day !== null && date !== null) return day === date;
  return day === date || beginningOf(textOfBlocks(stored.body)) === beginningOf(body);
};

const beginningOf = (text: string): string => text.replace(/\s+/gu, '').slice(0, BEGINNING);

const textOfBlocks = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(textOfBlocks).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as { readonly text?: unknown; readonly children?: unknown };
  return typeof text === 'string' ? text : textOfBlocks(children);
};
