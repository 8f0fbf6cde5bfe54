import { z } from 'zod';
import { CONSENTS, RISKS } from '../../../shared/pictures/picture-answers';
import { LOCALES } from '../../../shared/locales/locales';

const FILES_AT_MOST = 200; // as many as somebody uploads at once
const ID = 'Name at least one file.';

/** The parameters of `GET /newsroom/pictures`. */
export const PICTURES_QUERY = z.strictObject({
  ids: z
    .string(ID)
    .regex(/^\d{1,9}(,\d{1,9})*$/, ID)
    .transform((ids) => [...new Set(ids.split(',').map(Number))])
    .refine(({ length }) => length <= FILES_AT_MOST, `Name at most ${FILES_AT_MOST} files.`),
});

export type PicturesQuery = z.infer<typeof PICTURES_QUERY>;

const LONGEST = 2000; // UTF-16 units: as a picture's own facts
const SHORT = 200;

const text = (most: number) =>
  z
    .string('Send the text.')
    .max(most, `Use at most ${most} characters.`)
    .transform((said) => said.trim())
    .transform((said) => (said === '' ? null : said))
    .nullable()
    .optional();

const day = z.iso.date('Write a day as 2027-01-31.').nullable().optional();

const sentChoice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z
    .enum(choices, `Use one of ${choices.join(', ')}, or null.`)
    .nullable()
    .optional();

const ANSWERS = z.strictObject({
  people: z.boolean('Send true or false.').nullable().optional(),
  consent: sentChoice(CONSENTS),
  consentHow: text(SHORT),
  consentFor: text(SHORT),
  consentUntil: day,
  consentKeeper: text(SHORT),
  risk: sentChoice(RISKS),
  rightsUntil: day,
  rightsWithdrawn: z.boolean('Send true or false.').optional(),
  event: text(SHORT),
});

const address = text(LONGEST).refine(
  (said) => said == null || /^https?:\/\/\S+$/i.test(said),
  'Write a web address, as https://example.org/licence.',
);

const FACTS = z.strictObject({
  creator: text(LONGEST),
  credit: text(LONGEST),
  copyright: text(LONGEST),
  rights: text(LONGEST),
  licence: address,
  persons: text(LONGEST),
  city: text(SHORT),
  country: text(SHORT),
});

/** What is said of pictures: what is left out stays, null takes it away. */
export const PICTURE_ANSWERS = z.strictObject(
  {
    ids: z
      .array(z.number(ID).int(ID).min(1).max(999_999_999), ID)
      .min(1, ID)
      .max(FILES_AT_MOST, `Name at most ${FILES_AT_MOST} files.`),
    answers: ANSWERS.default({}),
    facts: FACTS.default({}),
    alternativeTexts: z
      .partialRecord(z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`), text(LONGEST))
      .default({}),
  },
  'Send a JSON object.',
);
