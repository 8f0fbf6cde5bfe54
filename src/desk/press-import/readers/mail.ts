import type { Attachment, Email } from 'postal-mime';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { readHtml } from '../../../shared/rich-text/read-html';
import { textOfLine, type RichLine } from '../../../shared/rich-text/rich-line';
import { ImportError } from '../domain/import-error';
import { asideLines } from './aside-lines';
import { readHtmlText } from './html-text';
import { bareSubject, dayOfMail } from './mail-headers';
import { readPlainText } from './plain-text';
import type { Reader, ReadText, ReadWithin } from './reader';
import { headOf } from './signs';

const FIRST_LINE = /^(?:From |>From )\S.*\r?\n/;
const HEADERS = /^(?:[!-9;-~]{1,60}:(?:[ \t].*)?\r?\n(?:[ \t].*\r?\n)*){2,}/;
const OF_MAIL =
  /^(?:received|mime-version|return-path|delivered-to|message-id|x-mailer|content-transfer-encoding):/im;
const FROM = /^from:/im;
const ABOUT = /^(?:subject|date|to):/im;
const SAVED_PAGE = /^snapshot-content-location:|^from:\s*<?saved by/im;
const NEXT_MAIL = /\n\r?\nFrom \S+@\S+ .*\r?\n(?:[A-Z][A-Za-z-]+:.*\r?\n)/;

/** words; what has more is no note that goes with a release but the release */
const COVER_NOTE = 150;
/** share of the words of the plain text that formatted text has when it says the same */
const SAME_SHARE = 0.7;
/** parts within parts; a mail that somebody wrote has four */
const DEEPEST_PARTS = 30;
/** of attachments; each may be a document */
const MOST_ATTACHED = 20;

/**
 * Saved e-mails, and pages that a browser saved in one file. The formatted text is read unless the plain one says more. When the mail
 * is a note that goes with an attached release, the release is read and the note is listed beside it.
 */
export const MAIL_READER: Reader = {
  format: 'mail',
  recognises: (bytes) => {
    const [headers] = HEADERS.exec(headOf(bytes).trimStart().replace(FIRST_LINE, '')) ?? [];
    return headers !== undefined && (OF_MAIL.test(headers) || (FROM.test(headers) && ABOUT.test(headers)));
  },
  read: async (bytes, readWithin) => {
    if (NEXT_MAIL.test(Buffer.from(bytes).toString('latin1')))
      throw new ImportError('binary', 'The file holds several e-mails. Save the one with the release alone.');
    const mail = await parse(bytes);
    const subject = mail.subject ?? '';
    const headline = bareSubject(subject);
    const date = dayOfMail(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
    const own = await linesOf(mail, SAVED_PAGE.test(headOf(bytes)));
    const attached = await readAttached(mail.attachments.slice(0, MOST_ATTACHED), readWithin);
    const release = attached.reduce<Attached | null>(
      (most, next) => (countWords(next.text?.lines) > countWords(most?.text?.lines) ? next : most),
      null,
    );
    const isNote =
      countWords(own) < COVER_NOTE && countWords(own) < countWords(release?.text?.lines) && release !== null;
    const text = isNote ? release.text : null;
    const lines = text?.lines ?? own;
    if (lines.length === 0)
      throw new ImportError('empty', 'There is no text in it. Open it, copy its text and paste that.');
    const said = { headline: text?.headline ?? headline, date: text?.date ?? date };
    const beside = [
      ...(/embargo|الحظر/i.test(subject) ? [subject] : []),
      ...(isNote ? own.map(textOfLine) : []),
      ...attached.filter((one) => !isNote || one !== release).map(({ name }) => name),
    ];
    return {
      lines: [...lines, ...asideLines(beside)],
      ...(said.headline === '' ? {} : { headline: said.headline }),
      ...(said.date === null ? {} : { date: said.date }),
    };
  },
};

const parse = async (bytes: Uint8Array): Promise<Email> => {
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  const start = head.length - head.trimStart().length;
  const first = FIRST_LINE.exec(head.trimStart())?.[0].length ?? 0;
  const { default: PostalMime } = await import('postal-mime'); // of use now
  try {
    return await PostalMime.parse(bytes.subarray(start + first), {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST_PARTS,
    });
  } catch (cause) {
    // what it throws for parts without end
    throw Object.assign(
      new ImportError(
        'binary',
        'The document is built in a way that cannot be read. Open it, copy its text and paste that.',
      ),
      { cause },
    );
  }
};

const linesOf = async ({ html = '', text = '' }: Email, isPage: boolean): Promise<readonly RichLine[]> => {
  const plain = text.trim() === '' ? [] : readPlainText(text);
  if (html.trim() === '') return plain;
  if (isPage) return (await readHtmlText(html)).lines;
  const body = parseHtml(html);
  const formatted = body === null ? [] : readHtml(body);
  return countWords(formatted) >= countWords(plain) * SAME_SHARE ? formatted : plain;
};

interface Attached {
  readonly name: string;
  /** null: it is no text, or cannot be read */
  readonly text: ReadText | null;
}

/** What is attached, each under its name; pictures that stand in the text are no attachments. */
const readAttached = async (
  attachments: readonly Attachment[],
  readWithin: ReadWithin,
): Promise<Attached[]> => {
  const read: Attached[] = [];
  for (const { content, mimeType, filename, related } of attachments) {
    if (related === true && mimeType.startsWith('image/')) continue;
    const name = filename ?? mimeType;
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    try {
      read.push({ name, text: await readWithin(bytes) });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      read.push({ name, text: null });
    }
  }
  return read;
};

const countWords = (lines: readonly RichLine[] = []): number =>
  lines.reduce((sum, line) => sum + (textOfLine(line).match(/\S+/gu) ?? []).length, 0);
