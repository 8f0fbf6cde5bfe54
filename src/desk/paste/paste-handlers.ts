import { forbidden, refusal, tooLarge } from '../../platform/refuse/refuse';
import type { PanelContext } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { RELEASE } from '../../shared/content-types/uids';
import { PASTE_BYTES, PASTE_LINES } from '../../shared/rich-text/paste-limits';
import { problemAt } from '../../shared/validation/problem';
import { readBody } from '../panel-api/bodies';
import { ImportError } from '../press-import/domain/import-error';
import { readHtmlText } from '../press-import/readers/html-text';
import { readPlainText } from '../press-import/readers/plain-text';
import { readFile } from '../press-import/readers/read-file';
import type { ReadText } from '../press-import/readers/reader';
import { PASTED, PASTED_DRAFT, type Pasted } from './domain/read-paste-bodies';
import { makeDraft } from './make-draft';
import { readPaste } from './read-paste';
import { rightsOfPerson } from './rights-of-person';

type Handler = (context: PanelContext) => Promise<void>;

/** What is understood of a pasted text or a dropped file. Nothing is stored. */
export const readPastedRelease: Handler = async (context) => {
  refuseUnlessWrites(context);
  const pasted = readBody(PASTED, context.request.body);
  const read = await readText(pasted);
  if (read.lines.length > PASTE_LINES)
    throw tooLarge('The text has {count} lines; at most {most} are read. Paste one release at a time.', {
      count: read.lines.length,
      most: PASTE_LINES,
    });
  context.body = { data: await readPaste(strapi, context.state.userAbility, read, pasted.locale) };
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

/** @throws ValidationError (400) that says what to do with a text or file that is not read; PayloadTooLargeError (413) */
const readText = async ({ format, content }: Pasted): Promise<ReadText> => {
  const bytes = Buffer.from(content, format === 'file' ? 'base64' : 'utf8');
  if (bytes.length > PASTE_BYTES)
    throw tooLarge('It has {count} bytes; at most {most} are read. Paste the text of one release alone.', {
      count: bytes.length,
      most: PASTE_BYTES,
    });
  try {
    if (format === 'file') return await readFile(bytes);
    if (format === 'html') return { format, ...(await readHtmlText(content)) };
    const lines = readPlainText(content);
    if (lines.length > 0) return { format, lines };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw refusal([problemAt('content', error.message)], 'It was not read.');
  }
  throw refusal([problemAt('content', 'Paste a text, or drop a file.')], 'It was not read.');
};
