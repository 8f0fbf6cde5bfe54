import type { Locale } from '../../../src/shared/locales/locales';
import { Chance } from './chance';
import { makeParagraph, makeTitle } from './words';

/** How a document stands on the generated site; only `public` may ever be seen. */
export const STATES = ['public', 'draft', 'pending', 'private', 'password', 'future', 'trash'] as const;
export type ModelState = (typeof STATES)[number];

export interface ModelText {
  readonly title: string;
  readonly slug: string;
  readonly paragraphs: readonly string[];
}

export interface ModelDocument {
  readonly number: number;
  readonly kind: 'release' | 'page';
  readonly state: ModelState;
  /** The first language is that of the original. */
  readonly languages: readonly Locale[];
  readonly texts: ReadonlyMap<Locale, ModelText>;
  /** On the clock of the site, two hours before UTC: "2016-03-09T08:30:00". */
  readonly date: string;
  readonly picture: number | null;
  readonly topic: number;
  /** The `number` of the page above. */
  readonly parent: number | null;
  /** An older slug of the first language. */
  readonly oldSlug: string | null;
  /** The `number` of a public document that the text leads to. */
  readonly link: number | null;
  /** Whether the original was made of blocks, or is a classic text. */
  readonly isOfBlocks: boolean;
}

export interface SiteModel {
  readonly documents: readonly ModelDocument[];
  readonly pictures: number;
  readonly topics: readonly { readonly name: string; readonly slug: string }[];
  readonly languages: readonly Locale[];
}

export interface SiteOptions {
  readonly seed: number;
  /** How many releases and pages, the hidden ones among them. */
  readonly documents: number;
  readonly pictures: number;
  /** JPEGs that the pictures are copies of, in turn; tiny ones when left out. */
  readonly photographs?: readonly Buffer[];
  /** The main language first; English and French when left out. */
  readonly languages?: readonly Locale[];
}

/** one document in so many is a page */
const PAGE_EVERY = 20;
const TOPICS = ['Water', 'Education', 'Health', 'Roads', 'Food & farming'];

/** A site that is the same for the same options: what the writers of the formats write down. */
export const makeSiteModel = ({
  seed,
  documents,
  pictures,
  languages = ['en', 'fr'],
}: SiteOptions): SiteModel => {
  const chance = new Chance(seed);
  const made: ModelDocument[] = [];
  for (let number = 1; number <= documents; number += 1)
    made.push(makeDocument(chance, number, { pictures, languages, before: made }));
  return {
    documents: made,
    pictures,
    topics: TOPICS.map((name) => ({ name, slug: name.toLowerCase().replace(/ & /g, '-') })),
    languages,
  };
};

interface Around {
  readonly pictures: number;
  readonly languages: readonly Locale[];
  readonly before: readonly ModelDocument[];
}

const isPublicPage = ({ kind, state }: ModelDocument): boolean => kind === 'page' && state === 'public';

const makeDocument = (
  chance: Chance,
  number: number,
  { pictures, languages, before }: Around,
): ModelDocument => {
  const kind = number % PAGE_EVERY === 3 ? 'page' : 'release';
  const state =
    number % 12 === 7 ? (STATES[1 + (Math.floor(number / 12) % (STATES.length - 1))] ?? 'draft') : 'public';
  const [main = 'en', ...others] = languages;
  const spoken = [main, ...others.filter(() => chance.next() < 0.4)];
  const publicPages = kind === 'page' ? before.filter(isPublicPage) : [];
  const publicOnes = before.slice(-40).filter((document) => document.state === 'public');
  const parent =
    kind === 'page' && chance.next() < 0.5 ? publicPages[chance.below(publicPages.length)] : undefined;
  return {
    number,
    kind,
    state,
    languages: spoken,
    texts: new Map(spoken.map((language) => [language, makeText(chance, language, number, state)])),
    date: makeDate(chance, number),
    picture: pictures > 0 && chance.next() < 0.6 ? 1 + (number % pictures) : null,
    topic: chance.below(TOPICS.length),
    parent: parent?.number ?? null,
    oldSlug: chance.next() < 0.1 ? `earlier-name-${number}` : null,
    link: publicOnes[chance.below(publicOnes.length)]?.number ?? null,
    isOfBlocks: chance.next() < 0.5,
  };
};

/** A word that stands in every text that must stay hidden, and nowhere else. */
export const HIDDEN_WORD = 'Quillfeather';

const makeText = (chance: Chance, language: Locale, number: number, state: ModelState): ModelText => {
  const title = makeTitle(chance, language, number);
  const paragraphs = Array.from({ length: 2 + chance.below(5) }, () => makeParagraph(chance, language));
  const isHidden = state !== 'public';
  return {
    title: isHidden ? `${title} ${HIDDEN_WORD}` : title,
    slug: language === 'ar' ? `خبر-${number}` : `${language === 'en' ? 'news' : language}-item-${number}`,
    paragraphs: isHidden ? [...paragraphs, `${HIDDEN_WORD} ${number}.`] : paragraphs,
  };
};

const pad = (value: number): string => String(value).padStart(2, '0');

const makeDate = (chance: Chance, number: number): string =>
  `${2012 + (number % 12)}-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}T${pad(8 + chance.below(10))}:${pad(chance.below(60))}:00`;

/** The path of a page with those above it, "about/team". */
export const pagePath = (model: SiteModel, document: ModelDocument, language: Locale): string => {
  const above = model.documents.find(({ number }) => number === document.parent);
  const text = document.texts.get(language) ?? textOf(document);
  return above === undefined ? text.slug : `${pagePath(model, above, language)}/${text.slug}`;
};

/** The text of the original. */
export const textOf = ({ texts, languages }: ModelDocument): ModelText => {
  const text = texts.get(languages[0] ?? 'en');
  if (text === undefined) throw new Error('A document has a text in its first language.');
  return text;
};
