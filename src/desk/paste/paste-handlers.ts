import { readFile as readBytesOf } from 'node:fs/promises';
import { forbidden, refusal, tooLarge } from '../../platform/refuse/refuse';
import type { PanelContext } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import type { SentFile } from '../../platform/strapi/upload-plugin';
import { receiveFiles } from '../../platform/uploads/receive-files';
import { withWorkFolder } from '../../platform/uploads/work-folder';
import { RELEASE } from '../../shared/content-types/uids';
import { DOCUMENT_BYTES, PASTE_BYTES, PASTE_LINES } from '../../shared/rich-text/paste-limits';
import { textOfLine } from '../../shared/rich-text/rich-line';
import { problemAt } from '../../shared/validation/problem';
import { readBody } from '../panel-api/bodies';
import { ImportError } from '../press-import/domain/import-error';
import { readPlainText } from '../press-import/readers/plain-text';
import { readFile, readPastedHtml } from '../press-import/readers/read-file';
import type { ReadText } from '../press-import/readers/reader';
import { PASTED, PASTED_DRAFT, type Pasted } from './domain/read-paste-bodies';
import { makeDraft } from './make-draft';
import { readPaste } from './read-paste';
import { rightsOfPerson } from './rights-of-person';

type Handler = (context: PanelContext) => Promise<void>;

/** What is understood of a pasted text. Nothing is stored. */
export const readPastedRelease: Handler = async (context) => {
  refuseUnlessWrites(context);
  const pasted = readBody(PASTED, context.request.body);
  await answer(context, await orRefused(readPasted(pasted)), pasted.locale);
};

/** What is understood of a file. Nothing is stored, and of the file itself nothing is kept. */
export const readDroppedFile: Handler = async (context) => {
  refuseUnlessWrites(context);
  await withWorkFolder(async (folder) => {
    await receiveFiles(strapi, context, { folder, limit: DOCUMENT_BYTES });
    const file = fileOf(context.request.files);
    if (file === undefined) throw refusal([problemAt('file', NOTHING)], 'It was not read.');
    await answer(context, await orRefused(readFile(await readBytesOf(file.filepath))), null);
  });
};

/** Makes the draft of what was pasted and looked through. */
export const makePastedDraft: Handler = async (context) => {
  refuseUnlessWrites(context);
  const draft = readBody(PASTED_DRAFT, context.request.body);
  context.body = { data: await makeDraft(strapi, rightsOfPerson(strapi, context, draft.locale), draft) };
};

const refuseUnlessWrites = ({ state }: PanelContext): void => {
  if (!permissionChecker(strapi, state.userAbility, RELEASE).can.create())
    throw forbidden('Your role writes no press releases.', {});
};

const NOTHING = 'Paste a text, or drop a file.';

const fileOf = (files: unknown): SentFile | undefined =>
  Object.values((files ?? {}) as Readonly<Record<string, SentFile | SentFile[]>>).flat()[0];

/** @throws PayloadTooLargeError (413) for a text that is longer than a release */
const refuseLong = (count: number): void => {
  if (count > PASTE_BYTES)
    throw tooLarge('It has {count} bytes; at most {most} are read. Paste the text of one release alone.', {
      count,
      most: PASTE_BYTES,
    });
};

/** @throws PayloadTooLargeError (413) for more text, or more lines, than a release has */
const answer = async (context: PanelContext, read: ReadText, locale: Pasted['locale']): Promise<void> => {
  refuseLong(Buffer.byteLength(read.lines.map(textOfLine).join('\n')));
  if (read.lines.length > PASTE_LINES)
    throw tooLarge('The text has {count} lines; at most {most} are read. Paste one release at a time.', {
      count: read.lines.length,
      most: PASTE_LINES,
    });
  context.body = { data: await orRefused(readPaste(strapi, context.state.userAbility, read, locale)) };
};

/** @throws ValidationError (400) that says what to do with a text or file that is not read */
const orRefused = async <Result>(reading: Promise<Result>): Promise<Result> => {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw refusal([problemAt('content', error.message)], 'It was not read.');
  }
};

/** @throws PayloadTooLargeError (413), ImportError */
const readPasted = async ({ format, content }: Pasted): Promise<ReadText> => {
  refuseLong(Buffer.byteLength(content));
  if (format === 'html') return readPastedHtml(content);
  const lines = readPlainText(content);
  if (lines.length === 0) throw new ImportError('empty', NOTHING);
  return { format, lines };
};
