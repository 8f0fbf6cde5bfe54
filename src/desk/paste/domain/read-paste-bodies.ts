import { z } from 'zod';
import { isIsoCode } from '../../../shared/countries/iso-code';
import { LOCALES } from '../../../shared/locales/locales';
import { PASTE_LINES } from '../../../shared/rich-text/paste-limits';
import { LINE_KINDS } from '../../../shared/rich-text/rich-line';

const locale = z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`);

/** What is asked of a pasted text. */
export const PASTED = z.strictObject(
  {
    format: z.enum(['text', 'html'], 'Use one of text, html.'),
    content: z.string('Send the text.').min(1, 'Paste a text, or drop a file.'),
    /** The language that it is in; null: to be told by its words. */
    locale: locale.nullable().default(null),
  },
  'Send a JSON object.',
);

export type Pasted = z.infer<typeof PASTED>;

const LONG = 100_000; // characters; what a field of text takes
const text = (most: number) =>
  z.string('Write it as text.').trim().max(most, `Use at most ${most} characters.`);
const id = z
  .string('Send a documentId.')
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'Send a documentId.')
  .nullable()
  .default(null);
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, 'Send a list.').max(100, 'Send at most 100.').default([]);

const mark = z.literal(true, 'Send true, or leave it out.').exactOptional();

const SPAN = z.strictObject(
  {
    text: z.string('Write it as text.').max(LONG, `Use at most ${LONG} characters.`),
    bold: mark,
    italic: mark,
    underline: mark,
    strikethrough: mark,
    code: mark,
    url: z.string('Send an address.').max(2000, 'Use at most 2000 characters.').exactOptional(),
  },
  'Send an object.',
);

const WHOLE = 'Use a whole number.';

const LINE = z.strictObject(
  {
    kind: z.enum(LINE_KINDS, `Use one of ${LINE_KINDS.join(', ')}.`),
    spans: z.array(SPAN, 'Send a list.').max(5000, 'Send at most 5000.'),
    level: z.int(WHOLE).min(1, 'Use a level from 1.').max(6, 'Use a level up to 6.').exactOptional(),
    ordered: z.boolean('Send true or false.').exactOptional(),
    depth: z.int(WHOLE).min(0, 'Use a depth from 0.').max(20, 'Use a depth up to 20.').exactOptional(),
    tight: mark,
  },
  'Send an object.',
);

const isoCode = z
  .string('Send a code of ISO 3166-1.')
  .refine(isIsoCode, 'Send a code of ISO 3166-1, such as GH.');

const QUOTE = z.strictObject(
  {
    text: text(LONG).min(1, 'Write what was said.'),
    speaker: text(255).min(1, 'Say who said it.'),
    role: text(500).default(''),
    organisation: text(500).default(''),
  },
  'Send an object.',
);

/** One that is there, by its documentId, or a new one. */
const CONTACT = z.strictObject(
  {
    documentId: id,
    name: text(120).default(''),
    organisation: text(300).default(''),
    email: text(255).nullable().default(null),
    phone: text(20).nullable().default(null),
    role: text(200).default(''),
    location: text(120).default(''),
  },
  'Send an object.',
);

const COUNTRY = z.strictObject({ isoCode, name: text(120).default('') }, 'Send an object.');

const DONOR = z.strictObject(
  { name: text(300).min(1, 'Name the donor.'), isoCode: isoCode.optional() },
  'Send an object.',
);

/** What somebody made of it, to be a draft. */
export const PASTED_DRAFT = z.strictObject(
  {
    locale,
    title: text(255).min(1, 'Write a title.'),
    subtitle: text(255).default(''),
    datelineCity: text(120).default(''),
    /** The day of its release, on the clock of the office. */
    date: z.iso.date('Write a day, as 2026-12-31.').nullable().default(null),
    /** Until when nothing of it may be shown: on the clock of the office (`2026-12-31T09:00`), or with an offset. */
    embargoedUntil: text(40).nullable().default(null),
    summary: text(1000).default(''),
    body: z.array(LINE, 'Send a list.').max(PASTE_LINES, `Send at most ${PASTE_LINES} lines.`).default([]),
    notesToEditors: text(LONG).default(''),
    quotes: list(QUOTE),
    contacts: list(CONTACT),
    partnerCountries: list(COUNTRY),
    donors: list(DONOR),
  },
  'Send a JSON object.',
);

export type PastedDraft = z.infer<typeof PASTED_DRAFT>;
