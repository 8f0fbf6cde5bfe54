import { rename } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import type { PictureForm } from '../../platform/uploads/domain/picture-form';
import { notePrepared } from '../../platform/uploads/prepared-pictures';
import { PictureError } from '../../platform/uploads/pictures/picture-error';
import { askPictures } from '../../platform/uploads/pictures/picture-process';
import { pictureSettings } from '../../platform/uploads/picture-settings';
import { refusal } from '../../platform/refuse/refuse';
import type { SentFile } from '../../platform/strapi/upload-plugin';
import { problemAt } from '../../shared/validation/problem';
import type { FileKind } from '../../shared/files/kinds-of-files';
import { fitFileName } from './domain/fit-file-name';
import { judgeUpload, type UploadRules } from './domain/judge-upload';

/**
 * Lets files into the library, or none of them: each is of a kind that is taken, by its content, and not too large. Then pictures,
 * drawings, movies and PDFs lose what tells where and with what they were made, and pictures are asked for their facts before.
 *
 * @param known - facts of a picture whose place is taken by one that has none
 * @returns the kind of each
 * @throws ValidationError that names the file
 */
export const admitFiles = async (
  strapi: Core.Strapi,
  files: readonly SentFile[],
  known: PictureFacts = {},
): Promise<FileKind[]> => {
  const rules = strapi.config.get<UploadRules>('newsroom.uploads');
  const kinds: FileKind[] = [];
  for (const file of files) kinds.push(await admit(file, rules));
  for (const [index, file] of files.entries()) await prepare(strapi, file, { kind: kinds[index], known });
  return kinds;
};

const INTENT = 'This cannot be uploaded.';

const admit = async (file: SentFile, rules: UploadRules): Promise<FileKind> => {
  const name = file.originalFilename ?? '';
  if (file.size === 0)
    throw refusal([problemAt('files', '"{name}" is empty. Choose the file again.', { name })], INTENT);
  const inspection = await tell(name, () => askPictures({ name: 'inspect', path: file.filepath }));
  const judged = judgeUpload(name, inspection, rules);
  if (!('kind' in judged)) throw refusal([judged], INTENT);
  file.originalFilename = fitFileName(judged.name); // it may have got an ending
  file.mimetype = judged.kind.type;
  file.detectedMimeType = judged.kind.type;
  return judged.kind;
};

const MATROSKA = new Set(['video/webm', 'video/matroska']);
const SOUNDS = new Set(['audio/mpeg', 'audio/aac', 'audio/wav', 'audio/flac', 'audio/ogg', 'video/ogg']);

/** Documents that are zips of parts (ECMA-376, OpenDocument). Of a book (EPUB) the author is what it tells. */
const DOCUMENTS = /^application\/vnd\.o(?:penxmlformats|asis)/;

const MOVIES = new Set(['video/mp4', 'video/quicktime', 'audio/mp4']);

/** How a file of a kind is worked on; null: it is not. */
export const formOf = ({ group, type }: FileKind): PictureForm | null => {
  if (group === 'drawings') return 'svg';
  if (group === 'pdf') return 'pdf';
  if (group === 'pictures') return type.slice('image/'.length) as PictureForm;
  if (DOCUMENTS.test(type)) return 'office';
  if (MATROSKA.has(type)) return 'matroska';
  if (SOUNDS.has(type)) return 'sound';
  return MOVIES.has(type) ? 'movie' : null;
};

/** Those are emptied where they lie. */
const IN_PLACE: ReadonlySet<PictureForm> = new Set<PictureForm>(['movie', 'matroska']);

interface Judged {
  readonly kind: FileKind | undefined;
  readonly known: PictureFacts;
}

const prepare = async (strapi: Core.Strapi, file: SentFile, { kind, known }: Judged): Promise<void> => {
  const form = kind && formOf(kind);
  if (!form) return;
  const settings = await pictureSettings(strapi);
  const { filepath: path, originalFilename: name } = file;
  const prepared = await tell(name ?? '', () =>
    askPictures({ name: 'prepare', path, form, settings, known }),
  );
  if (IN_PLACE.has(form)) return;
  await rename(prepared.path, path); // Strapi opens it by this name
  file.size = prepared.size;
  if (kind.group === 'pictures' || form === 'svg') notePrepared(path, prepared);
};

/** @throws ValidationError that says what to do about the file */
const tell = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const { failure, detail } = error;
    const text = SENTENCES[failure];
    throw refusal(
      [problemAt('files', text, failure === 'active' ? { name, what: detail } : { name })],
      INTENT,
    );
  }
};

const TOO_MUCH = '"{name}" takes too much work. Make it smaller, or save it as a JPEG, and upload that.';

const SENTENCES = {
  damaged: '"{name}" cannot be read: it is damaged, or not whole. Save it anew and upload that.',
  'too-large': TOO_MUCH,
  'too-slow': TOO_MUCH,
  reviewed:
    '"{name}" holds tracked changes, comments or files of other programs, with the names of those who made them. Accept the changes, delete the comments and upload that, or save it as a PDF.',
  unheard:
    '"{name}" is built in a way whose tags cannot be taken out. Export it anew, a sound as an MP3 and a film as an MP4, and upload that.',
  locked:
    'The PDF "{name}" is encrypted or signed, or holds other files, so what it says of its author cannot be taken out. Print it into a new PDF and upload that.',
  unclean:
    '"{name}" holds places or other records of its camera that cannot be taken out. Export it anew as an MP4, without them, and upload that.',
  active:
    'The drawing "{name}" runs, loads or links to something ({what}). Save it as a plain SVG without that, or as a PNG, and upload that.',
} as const;
