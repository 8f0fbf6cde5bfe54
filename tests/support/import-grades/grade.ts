import type { ImportedRelease } from '../../../src/desk/press-import/domain/types';
import type { CorpusText, Expected } from './corpus';

export const FIELDS = [
  'title',
  'dateline city',
  'date',
  'embargo',
  'summary',
  'body begins right',
  'quotes found',
  '– speaker, full name',
  '– role',
  '– organisation',
  'contacts',
  '– telephone',
  'countries',
  'donors',
  'notes to editors',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

/** One value that is not as a careful person would enter it. */
export interface Fault {
  readonly text: string;
  readonly field: Field;
  readonly expected: string;
  readonly read: string;
}

export interface Grades {
  readonly counts: Record<Field, Count>;
  readonly faults: Fault[];
}

/**
 * Compares what was read with what a careful person would enter. A value that is there and is another one is wrong, and the
 * right one is missing.
 */
export const grade = (texts: readonly CorpusText[]): Grades => {
  const counts = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, wrong: 0, missing: 0 }]),
  ) as Record<Field, Count>;
  const faults: Fault[] = [];
  for (const { name, expected, read } of texts) {
    const compare = (field: Field, wanted: readonly string[], found: readonly string[]): void => {
      const left = [...found];
      const missing = wanted.filter((value) => {
        const at = left.findIndex((one) => isSame(one, value));
        if (at === -1) return true;
        left.splice(at, 1);
        counts[field].right += 1;
        return false;
      });
      counts[field].wrong += left.length;
      counts[field].missing += missing.length;
      if (left.length + missing.length > 0)
        faults.push({ text: name, field, expected: missing.join(' | '), read: left.join(' | ') });
    };
    compareRelease(expected, read.release, compare);
  }
  return { counts, faults };
};

type Compare = (field: Field, wanted: readonly string[], found: readonly string[]) => void;

const compareRelease = (expected: Expected, read: ImportedRelease | null, compare: Compare): void => {
  const one = (value: string | null | undefined): string[] =>
    value === null || value === undefined || value === '' ? [] : [value];
  compare('title', [expected.title], one(read?.title));
  compare('dateline city', one(expected.datelineCity), one(read?.datelineCity));
  compare('date', one(expected.date), one(read?.date));
  compare('embargo', one(expected.embargoedUntil), one(read?.embargoedUntil));
  compare('summary', one(expected.summary), one(read?.summary));
  compare('body begins right', [expected.bodyBegins], one(beginning(read?.body, expected.bodyBegins)));
  compare(
    'notes to editors',
    one(expected.notesBegin),
    one(beginning(read?.notesToEditors, expected.notesBegin)),
  );
  compareQuotes(expected, read, compare);
  compareContacts(expected, read, compare);
  compare('countries', expected.countries, read?.partnerCountries.map(({ isoCode }) => isoCode) ?? []);
  compare('donors', expected.donors, read?.donors.map(({ name }) => name) ?? []);
};

const compareQuotes = ({ quotes }: Expected, read: ImportedRelease | null, compare: Compare): void => {
  const found = read?.quotes ?? [];
  const begins = (text: string): string =>
    quotes.find((quote) => plain(text).startsWith(plain(quote.begins)))?.begins ?? text.slice(0, 40);
  compare(
    'quotes found',
    quotes.map((quote) => quote.begins),
    found.map(({ text }) => begins(text)),
  );
  for (const quote of quotes) {
    const same = found.find(({ text }) => plain(text).startsWith(plain(quote.begins)));
    const values = (value: string | undefined): string[] => (value ? [value] : []);
    compare('– speaker, full name', values(quote.speaker), values(same?.speaker));
    compare('– role', values(quote.role), values(same?.role));
    compare('– organisation', values(quote.organisation), values(same?.organisation));
  }
};

const compareContacts = ({ contacts }: Expected, read: ImportedRelease | null, compare: Compare): void => {
  const keyOf = (contact: Expected['contacts'][number]): string =>
    [contact.name, contact.organisation, contact.email].filter(Boolean).join(', ');
  const found = read?.contacts ?? [];
  compare('contacts', contacts.map(keyOf), found.map(keyOf));
  const phones = (list: readonly { phone: string | null }[]): string[] =>
    list.flatMap(({ phone }) => phone ?? []);
  compare('– telephone', phones(contacts), phones(found));
};

const beginning = (text: string | undefined, wanted: string | null): string | null =>
  text === undefined ? null : text.slice(0, wanted?.length ?? 40);

const isSame = (a: string, b: string): boolean => plain(a) === plain(b);

/** Case, articles in front and kinds of quotation marks make no other value. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„«»"'’‘]/gu, '’')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:(?:the|an?|le|la|les|une?|el|los|las) |l’ ?)(?=\S)/u, '')
    .trim();
