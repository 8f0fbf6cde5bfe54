import { toBlocks } from '../../../shared/blocks/block';
import { saidIn } from '../../../shared/blocks/said-in';
import { pillarProblems } from '../../../shared/pictures/pillar-problems';
import type { FieldText } from '../../../shared/pictures/three-pillars';
import { problemAt, type Problem } from '../../../shared/validation/problem';

/** A picture of a release that is closed, or shows somebody at raised risk. */
export interface WatchedPicture {
  readonly name: string;
  /** null: it stands in the text */
  readonly field: string | null;
  readonly isClosed: boolean;
  readonly risk: 'ordinary' | 'raised' | null;
  readonly people: boolean | null;
  readonly persons: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly caption: string | null;
  readonly alternativeText: string | null;
}

/** The words of a release in a language, as far as they stand around its pictures. */
export interface WordsAround {
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly summary?: string | null;
  readonly body?: unknown;
  readonly notesToEditors?: string | null;
  readonly datelineCity?: string | null;
  readonly imageCaption?: string | null;
  readonly imageAlternativeText?: string | null;
  readonly quotes?: readonly { readonly text?: string | null; readonly speaker?: string | null }[];
  readonly partnerCountries?: readonly { readonly name?: string | null }[];
  readonly pictures: readonly WatchedPicture[];
  /** null: it has none */
  readonly image?: object | null;
}

/**
 * What stands against the pictures of a release: one that is closed, words that it left behind, or face, name and place of somebody at raised risk.
 *
 * @param goesWithout - whether closed ones are left out by themselves: it is approved, and goes out at its time
 */
export const judgePictures = (release: WordsAround, goesWithout: boolean): Problem[] => [
  ...(goesWithout ? [] : leftBehind(release)),
  ...release.pictures.flatMap((picture) => {
    if (picture.isClosed) return goesWithout ? [] : [closed(picture)];
    return judgePillars(release, picture);
  }),
];

/** In the path of each: the panel knows by it what it cannot tell from a form. */
export const SAFETY = 'safety';

const closed = ({ field, name }: WatchedPicture): Problem =>
  problemAt(
    `${field ?? 'body'}.${SAFETY}`,
    'The picture "{name}" is closed: its rights or the consent to it ended. Choose another one, or take it out.',
    { name },
  );

/**
 * Fields that nothing draws without a picture are public all the same: they name who was shown by one that closed, and was taken out
 * before or after the release was public.
 */
const leftBehind = ({ image, ...release }: WordsAround): Problem[] =>
  image === null
    ? (['imageCaption', 'imageAlternativeText'] as const)
        .filter((field) => filled(release[field]))
        .map((field) => problemAt(`${field}.${SAFETY}`, LEFT_BEHIND))
    : [];

const LEFT_BEHIND = 'There is no picture: take away what is said of one.';

const judgePillars = (release: WordsAround, picture: WatchedPicture): Problem[] => {
  const { name, risk, people, persons, city, country } = picture;
  const countries = (release.partnerCountries ?? []).map((each) => each.name ?? '');
  const problems = pillarProblems(name, {
    ...{ risk, people, persons },
    places: [city ?? '', country ?? '', release.datelineCity ?? '', ...countries],
    words: wordsOf(release, picture),
    around: textsOf(release),
    dateline: { field: 'datelineCity', text: release.datelineCity ?? '' },
  });
  return problems.map((problem) => ({ ...problem, path: [...problem.path, SAFETY] }));
};

/** In fields, those of the release go before those of the library. */
const wordsOf = (release: WordsAround, { field, caption, alternativeText }: WatchedPicture): FieldText[] => {
  const own = field === 'image';
  const place = field ?? 'body';
  return [
    own && filled(release.imageCaption)
      ? { field: 'imageCaption', text: release.imageCaption ?? '' }
      : { field: own ? 'imageCaption' : place, text: caption ?? '' },
    own && filled(release.imageAlternativeText)
      ? { field: 'imageAlternativeText', text: release.imageAlternativeText ?? '' }
      : { field: own ? 'imageAlternativeText' : place, text: alternativeText ?? '' },
  ];
};

const filled = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

const textsOf = ({ title, subtitle, summary, body, notesToEditors, quotes }: WordsAround): FieldText[] => [
  { field: 'title', text: title ?? '' },
  { field: 'subtitle', text: subtitle ?? '' },
  { field: 'summary', text: summary ?? '' },
  { field: 'body', text: toBlocks(body).map(saidIn).join('\n') },
  {
    field: 'quotes',
    text: (quotes ?? []).map(({ text, speaker }) => `${text ?? ''} ${speaker ?? ''}`).join('\n'),
  },
  { field: 'notesToEditors', text: notesToEditors ?? '' },
];
