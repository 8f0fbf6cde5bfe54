import { problemAt, type Problem } from '../validation/problem';
import { findThreePillars, type PublishedPicture } from './three-pillars';

const NAMED =
  'The picture "{name}" shows somebody at raised risk: never face, name and place together. Take away {words} here, or choose a picture in which nobody can be recognised ({place} tells the place).';
const LIKE_NAME =
  'The picture "{name}" shows somebody at raised risk: never face, name and place together. {words} looks like a name: take it away, or say with the picture who is shown ({place} tells the place).';

/**
 * What stands against a picture that is published with face, name and place: at each field that names somebody, which words to take away.
 *
 * @param name - what staff call the picture
 */
export const pillarProblems = (name: string, picture: PublishedPicture): Problem[] => {
  const found = findThreePillars(picture);
  if (found === null) return [];
  const [place] = found.places;
  const named = new Map(found.names.map(({ field, text }) => [field, text])); // a caption is among the words around too
  return [...named].map(([field, words]) =>
    problemAt(field, found.isKnown ? NAMED : LIKE_NAME, {
      ...{ name, words },
      place: place?.text ?? '',
    }),
  );
};
