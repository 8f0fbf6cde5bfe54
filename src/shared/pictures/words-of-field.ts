import { RELEASE } from '../content-types/uids';

/** Attributes that say what a picture shows, by the type that has them and the field of the picture. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [RELEASE]: { image: ['imageAlternativeText', 'imageCaption'] },
  'sections.image': { image: ['alternativeText', 'caption'] },
};

/**
 * What stands beside a picture and tells of it. Whoever took back a consent is named there, so that it goes and comes with the picture.
 *
 * @param uid - of a content type or component
 * @example wordsOfField('sections.image', 'image') // ['alternativeText', 'caption']
 */
export const wordsOfField = (uid: string, field: string): readonly string[] => WORDS[uid]?.[field] ?? [];

/** The fields for pictures of a type that have such words. */
export const fieldsWithWords = (uid: string): readonly string[] => Object.keys(WORDS[uid] ?? {});
