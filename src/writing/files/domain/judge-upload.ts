import type { Inspection } from '../../../platform/uploads/pictures/picture-task';
import {
  FILE_KINDS,
  isOfKind,
  kindOfEnding,
  type FileGroup,
  type FileKind,
} from '../../../shared/files/kinds-of-files';
import { problemAt, type Problem } from '../../../shared/validation/problem';

export interface UploadRules {
  /** What the newsroom takes. */
  readonly kinds: readonly FileGroup[];
  /** The most that a picture may have, all its frames together. */
  readonly megapixels: number;
}

/** A file that may be stored: its kind, and its name with an ending of that kind. */
export interface AdmittedUpload {
  readonly kind: FileKind;
  readonly name: string;
}

const HEIC = /^image\/hei[cf]/;

/**
 * Whether a file may be stored: its content is of a kind that the newsroom takes, its name says so, and it has not too many pixels. A name
 * without an ending gets one.
 *
 * @example judgeUpload('map.html', { type: 'text/html', pixels: 0 }, rules) // a problem
 * @example judgeUpload('map', { type: 'image/png', pixels: 4 }, rules) // { name: 'map.png', kind: … }
 */
export const judgeUpload = (
  name: string,
  { type, pixels }: Inspection,
  { kinds, megapixels }: UploadRules,
): AdmittedUpload | Problem => {
  if (type !== null && HEIC.test(type)) return problem(HEIC_PHOTO, { name });
  const taken = FILE_KINDS.filter(({ group }) => kinds.includes(group));
  const fitting = taken.filter((kind) => type !== null && isOfKind(kind, type));
  const [usual] = fitting;
  const ending = endingOf(name);
  const said = ending === null ? usual : kindOfEnding(ending);
  if (usual === undefined || (said === undefined && usual.group === 'text'))
    return problem(OTHER_KIND, { name, endings: listEndings(taken) });
  if (said === undefined || !fitting.includes(said))
    return problem(OTHER_NAME, { name, ending: usual.endings[0] ?? '' });
  if (OLD_OFFICE.has(said.type)) return problem(OLD_DOCUMENT, { name });
  if (pixels > megapixels * 1_000_000)
    return problem(TOO_MANY, { name, megapixels: Math.ceil(pixels / 1_000_000), limit: megapixels });
  return {
    kind: said,
    name: ending === null ? `${name.replace(/\.+$/, '')}.${said.endings[0] ?? ''}` : name,
  };
};

/** With its dot; null for a name that says nothing. */
const endingOf = (name: string): string | null => /[^.](\.[A-Za-z0-9]{1,15})$/.exec(name)?.[1] ?? null;

const OLD_OFFICE = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/rtf',
]);

const listEndings = (taken: readonly FileKind[]): string =>
  taken
    .filter(({ type }) => !OLD_OFFICE.has(type))
    .map(({ endings: [first = ''] }) => first)
    .join(', ');

const OLD_DOCUMENT =
  '"{name}" is of a kind that keeps its authors, and words that were taken back. Save it as .docx, .xlsx, .pptx or PDF and upload that.';

const HEIC_PHOTO =
  '"{name}" is a HEIC photo, which browsers do not show. Export it as a JPEG and upload that: on a Mac in Preview, on Windows in Photos; an iPhone takes JPEGs with Settings, Camera, Formats, Most Compatible.';
const OTHER_KIND =
  'Files such as "{name}" are not taken: they may run something, or few can open them. Save it as one of these and upload that: {endings}.';
const OTHER_NAME =
  'What is in "{name}" is not what its name says. If you know what it is, give it a name that ends in .{ending} and upload that.';
const TOO_MANY =
  '"{name}" has {megapixels} megapixels, and {limit} are the most. Make it smaller and upload that.';

const problem = (text: string, values: Readonly<Record<string, string | number>>): Problem =>
  problemAt('files', text, values);
