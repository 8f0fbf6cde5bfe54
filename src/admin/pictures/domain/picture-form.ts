import type { DescribedPicture } from '../../../desk/contract/panel';
import type { PictureAnswers } from '../../../shared/pictures/picture-answers';
import { LOCALES, type Locale } from '../../../shared/locales/locales';

/** What one can say of the people in a picture, as one question. */
export const PEOPLE = ['none', 'agreed', 'notNeeded', 'unknown', 'refused', 'withdrawn'] as const;

const TEXTS = ['consentHow', 'consentFor', 'consentUntil', 'consentKeeper', 'rightsUntil', 'event'] as const;
const FACTS = ['credit', 'copyright', 'licence', 'persons', 'city', 'country'] as const;

type TextName = (typeof TEXTS)[number] | (typeof FACTS)[number];

/** What the fields of the window hold; empty: not said, or not the same of all. */
export interface PictureForm extends Readonly<Record<TextName, string>> {
  readonly people: (typeof PEOPLE)[number] | '';
  readonly risk: 'ordinary' | 'raised' | '';
  readonly rights: 'open' | 'withdrawn';
  readonly alternativeTexts: Readonly<Record<Locale, string>>;
}

const peopleOf = ({ people, consent }: Pick<PictureAnswers, 'people' | 'consent'>): PictureForm['people'] => {
  if (consent === 'refused' || consent === 'withdrawn') return consent;
  if (people === null) return '';
  if (!people) return 'none';
  if (consent === null) return 'unknown';
  return consent === 'given' ? 'agreed' : 'notNeeded';
};

const ANSWER_OF: Readonly<Record<PictureForm['people'], Pick<PictureAnswers, 'people' | 'consent'>>> = {
  '': { people: null, consent: null },
  none: { people: false, consent: null },
  agreed: { people: true, consent: 'given' },
  notNeeded: { people: true, consent: 'notNeeded' },
  unknown: { people: true, consent: null },
  refused: { people: true, consent: 'refused' },
  withdrawn: { people: true, consent: 'withdrawn' },
};

const formOf = ({ record, facts, alternativeTexts }: DescribedPicture): PictureForm => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, record[name] ?? ''])) as Record<TextName, string>),
  ...(Object.fromEntries(FACTS.map((name) => [name, facts[name] ?? ''])) as Record<TextName, string>),
  people: peopleOf(record),
  risk: record.risk ?? '',
  rights: record.rightsWithdrawn ? 'withdrawn' : 'open',
  alternativeTexts: Object.fromEntries(
    LOCALES.map((locale) => [locale, alternativeTexts[locale] ?? '']),
  ) as PictureForm['alternativeTexts'],
});

/** What is stored of pictures: of several what is the same of all. */
export const storedForm = (pictures: readonly DescribedPicture[]): PictureForm => {
  const forms = pictures.map(formOf);
  const [first] = forms;
  if (first === undefined) throw new Error('A window of pictures needs one.');
  const common = <Name extends keyof PictureForm>(
    name: Name,
    otherwise: PictureForm[Name],
  ): PictureForm[Name] => (forms.every((form) => form[name] === first[name]) ? first[name] : otherwise);
  const texts = Object.fromEntries([...TEXTS, ...FACTS].map((name) => [name, common(name, '')]));
  return {
    ...(texts as Record<TextName, string>),
    people: common('people', ''),
    risk: common('risk', ''),
    rights: common('rights', 'open'),
    alternativeTexts: forms.length === 1 ? first.alternativeTexts : NO_TEXTS,
  };
};

const NO_TEXTS: PictureForm['alternativeTexts'] = { en: '', fr: '', es: '', ar: '' };

/** What the window shows at first: what is stored, and what the pictures themselves say where nobody said anything. */
export const firstForm = (pictures: readonly DescribedPicture[]): PictureForm => {
  const stored = storedForm(pictures);
  const suggested = pictures.map(({ suggested: { people = null, consent = null } }) =>
    peopleOf({ people, consent }),
  );
  const [first = ''] = suggested;
  const isUnasked = pictures.every(({ record }) => record.people === null && record.consent === null);
  return isUnasked && suggested.every((one) => one === first) ? { ...stored, people: first } : stored;
};

/** As the server takes it: what differs from what is stored. */
export const bodyOf = (ids: readonly number[], form: PictureForm, stored: PictureForm): object => ({
  ids,
  answers: {
    ...(form.people === stored.people ? {} : ANSWER_OF[form.people]),
    ...(form.risk === stored.risk ? {} : { risk: form.risk === '' ? null : form.risk }),
    ...(form.rights === stored.rights ? {} : { rightsWithdrawn: form.rights === 'withdrawn' }),
    ...changed(TEXTS, form, stored),
  },
  facts: changed(FACTS, form, stored),
  alternativeTexts: changed(LOCALES, form.alternativeTexts, stored.alternativeTexts),
});

const changed = <Name extends string>(
  names: readonly Name[],
  form: Readonly<Record<Name, string>>,
  stored: Readonly<Record<Name, string>>,
): Partial<Record<Name, string | null>> =>
  Object.fromEntries(
    names
      .filter((name) => form[name].trim() !== stored[name].trim())
      .map((name) => [name, form[name].trim() === '' ? null : form[name].trim()]),
  ) as Partial<Record<Name, string | null>>;
