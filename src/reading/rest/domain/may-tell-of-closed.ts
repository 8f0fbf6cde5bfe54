import { fieldsWithWords, wordsOfField } from '../../../shared/pictures/words-of-field';
import { SYSTEM } from '../../../platform/strapi/model';

/** What is said of a file: in the library by REST nobody gets it of one that is closed. */
const SAID = new Set(['alternativeText', 'caption']);

/** What a draft tells of a file that is in it, besides: its names, and addresses made of them. */
const NAMED = new Set(['name', 'hash', 'url', 'previewUrl', 'formats']);

/** What is asked: drafts, which keep a picture that closed, or the media library itself. */
export type Asked = 'drafts' | 'library';

/**
 * Whether a field may tell of a picture that is closed, which REST leaves out of its answers (docs/adr/0139).
 *
 * @param type - of the field in its schema
 * @example mayTellOfClosed('drafts', 'api::press-release.press-release', { name: 'imageCaption', type: 'text' }) // true
 */
export const mayTellOfClosed = (
  asked: Asked,
  uid: string,
  { name, type }: { readonly name: string; readonly type: string },
): boolean => {
  if (uid === SYSTEM.file) return SAID.has(name) || (asked === 'drafts' && NAMED.has(name));
  return asked === 'drafts' && (type === 'blocks' || isSaidBesides(uid, name));
};

/** Fields beside the picture, in the same row. */
const isSaidBesides = (uid: string, name: string): boolean =>
  fieldsWithWords(uid).some((field) => wordsOfField(uid, field).includes(name));
