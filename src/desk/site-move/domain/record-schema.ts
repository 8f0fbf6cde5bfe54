import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';
import { SITE_FORM, type SiteRecord } from './site-record';

const text = z.string();
const orNull = text.nullable();
const language = z.enum(LOCALES);
const inLanguages = <Value extends z.ZodType>(value: Value) => z.partialRecord(language, value);
const id = text.min(1);
const ids = z.array(id);
const day = text.refine((value) => !Number.isNaN(Date.parse(value)), 'Write a time as 2019-05-04T10:00:00Z.');
const webAddress = text.refine(
  (value) => URL.canParse(value),
  'Write a whole address, as https://www.example.org/a.',
);

const fields = inLanguages(z.record(z.string(), z.unknown())).optional();
const own = { own: fields, drafts: fields };
const state = z.enum(['public', 'draft']);
const standing = { state: state.optional() };
const addressed = {
  id,
  addresses: z.array(z.object({ address: text.min(1), language: language.optional() })),
  ...own,
};

const TEXT_OF_RELEASE = z.object({
  title: text,
  slug: orNull,
  subtitle: text.optional(),
  summary: orNull,
  datelineCity: text.optional(),
  html: text,
  notesToEditors: text.optional(),
  quotes: z
    .array(
      z.object({
        text,
        speaker: text,
        role: text.optional(),
        organisation: text.optional(),
      }),
    )
    .optional(),
});

const leads = {
  from: text.min(1),
  to: orNull,
  permanent: z.boolean(),
  note: text.optional(),
};

const TEXT_OF_PAGE = z.object({
  title: text,
  menuTitle: text.optional(),
  slug: orNull,
  summary: orNull,
  html: text,
});

const SCHEMAS = {
  site: z.object({
    kind: z.literal('site'),
    form: z.literal(SITE_FORM),
    system: text,
    addresses: z.array(webAddress),
    languages: z.array(language),
  }),
  file: z.object({
    kind: z.literal('file'),
    id,
    name: text,
    path: orNull,
    addresses: z.array(text),
    alternativeText: inLanguages(text),
    caption: inLanguages(text),
    credit: orNull,
  }),
  topic: z.object({
    kind: z.literal('topic'),
    ...addressed,
    ...standing,
    languages: inLanguages(z.object({ name: text, slug: orNull })),
  }),
  organisation: z.object({
    kind: z.literal('organisation'),
    id,
    ...own,
    ...standing,
    languages: inLanguages(z.object({ name: text })),
    acronym: orNull,
    website: orNull,
  }),
  contact: z.object({
    kind: z.literal('contact'),
    id,
    ...own,
    ...standing,
    name: text,
    languages: inLanguages(z.object({ role: orNull })),
    email: orNull,
    phone: orNull,
    location: orNull,
    organisation: id.nullable(),
  }),
  country: z.object({
    kind: z.literal('country'),
    ...addressed,
    ...standing,
    isoCode: text.length(2),
    roles: z.array(
      z.object({
        role: text,
        initiative: text.optional(),
        since: text.optional(),
        until: text.optional(),
      }),
    ),
  }),
  release: z.object({
    kind: z.literal('release'),
    ...addressed,
    state,
    releasedAt: day.nullable(),
    embargoedUntil: day.optional(),
    languages: inLanguages(TEXT_OF_RELEASE),
    source: language,
    image: id.nullable(),
    attachments: ids,
    topics: ids,
    countries: z.array(text.length(2)),
    contacts: ids,
    corrections: z.array(z.object({ date: day, language, note: text })).optional(),
  }),
  page: z.object({
    kind: z.literal('page'),
    ...addressed,
    state,
    parent: id.nullable(),
    position: z.number().int(),
    inMenu: z.boolean(),
    isHome: z.boolean(),
    languages: inLanguages(TEXT_OF_PAGE),
    source: language,
    attachments: ids,
  }),
  redirect: z.object({
    kind: z.literal('redirect'),
    id,
    ...leads,
    ...standing,
    draft: z.object(leads).optional(),
  }),
  settings: z.object({ kind: z.literal('settings'), id, ...own, own: fields.unwrap(), state }),
  history: z.object({
    kind: z.literal('history'),
    of: id,
    at: day,
    event: text,
    by: orNull,
    details: z.record(z.string(), z.unknown()),
  }),
  note: z.object({
    kind: z.literal('note'),
    of: text,
    language: language.optional(),
    what: z.enum(['lost', 'unclear', 'left-out']),
    text,
  }),
} as const;

const KINDS = z.object({ kind: z.enum(Object.keys(SCHEMAS) as [keyof typeof SCHEMAS]) });

/** What a line says, or what is wrong with it, in words for who wrote it. */
export type ReadRecord = { readonly record: SiteRecord } | { readonly problem: string };

/**
 * A line of the form between an old site and the newsroom. What it says besides is passed over.
 *
 * @example readRecord('{"kind":"note","of":"a","what":"lost"}') // { problem: 'text: Invalid input: expected string, …' }
 */
export const readRecord = (line: string): ReadRecord => {
  const value = parse(line);
  if (value === undefined) return { problem: 'this is no JSON: each line is one object.' };
  const kind = KINDS.safeParse(value);
  if (!kind.success) return { problem: `kind: use one of ${Object.keys(SCHEMAS).join(', ')}.` };
  const read = SCHEMAS[kind.data.kind].safeParse(value);
  if (!read.success)
    return {
      problem: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '),
    };
  return checkSource(withoutAbsent(read.data));
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Optional fields are there or not; they are never undefined. */
const withoutAbsent = (data: z.infer<(typeof SCHEMAS)[keyof typeof SCHEMAS]>): SiteRecord =>
  JSON.parse(JSON.stringify(data)) as SiteRecord;

/** A document is there in the language that was written first. */
const checkSource = (record: SiteRecord): ReadRecord => {
  if (record.kind !== 'release' && record.kind !== 'page') return { record };
  if (record.languages[record.source] !== undefined) return { record };
  return { problem: `languages: its source is "${record.source}", which is not among them.` };
};
