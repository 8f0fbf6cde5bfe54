import { pillarProblems } from '../../../shared/pictures/pillar-problems';
import type { FieldText } from '../../../shared/pictures/three-pillars';
import type { Problem } from '../../../shared/validation/problem';
import type { PlaceInVersion } from '../../history/domain/find-places-of-files';
import type { Snapshot } from '../../history/domain/snapshot';
import { textsOfSnapshot } from './texts-of-snapshot';

/** A picture that shows somebody at raised risk, with what the library says of it in the language of the page. */
export interface RaisedPicture {
  readonly fileId: number;
  readonly name: string;
  readonly people: boolean | null;
  readonly persons: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly caption: string | null;
  readonly alternativeText: string | null;
}

/**
 * Face, name and place of somebody at raised risk on a page in one language. A page has no dateline: its place is that which the library
 * has of the picture, where the page or the picture's words tell it.
 *
 * @param places - of its files
 */
export const judgePage = (
  snapshot: Snapshot,
  places: readonly PlaceInVersion[],
  raised: readonly RaisedPicture[],
): Problem[] => {
  const around = textsOfSnapshot(snapshot);
  return places.flatMap(({ fileId, path }) => {
    const picture = raised.find((one) => one.fileId === fileId);
    if (picture === undefined) return [];
    const { name, people, persons, city, country } = picture;
    return pillarProblems(name, {
      ...{ risk: 'raised', people, persons },
      places: [city ?? '', country ?? ''],
      words: wordsOf(picture, path, around),
      around,
      dateline: null,
    });
  });
};

/** What the library says of it, unless its section has words of its own; those are among the words around. */
const wordsOf = (
  { caption, alternativeText }: RaisedPicture,
  path: readonly string[],
  around: readonly FieldText[],
): FieldText[] => {
  const section = path.slice(0, -1).join('.');
  const words = { caption, alternativeText };
  return Object.entries(words).map(([name, text]) => {
    const field = `${section}.${name}`;
    const own = around.find((said) => said.field === field && said.text.trim() !== '');
    return own ?? { field: section === '' ? path.join('.') : field, text: text ?? '' };
  });
};
