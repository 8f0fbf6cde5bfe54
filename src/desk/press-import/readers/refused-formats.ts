import { officeType } from '../../../platform/uploads/domain/office-type';
import { ImportError } from '../domain/import-error';
import { kindOfOpenDocument } from './open-document';
import { namesInZip } from './open-zip';
import type { Reader } from './reader';
import { headOf, signsOf } from './signs';

type Recognises = Reader['recognises'];

/** A format that is known and not read: what to do instead. */
const refused = (format: string, message: string, recognises: Recognises): Reader => ({
  format,
  recognises,
  read: () => {
    throw new ImportError('binary', message);
  },
});

const begins =
  (...signs: readonly string[]): Recognises =>
  (bytes) => {
    const head = signsOf(bytes);
    return signs.some((sign) => head.startsWith(sign));
  };

const isZip = begins('PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008');
const isCompound = begins('\u00d0\u00cf\u0011\u00e0');

const holds = (bytes: Uint8Array, stream: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));

const head =
  (pattern: RegExp): Recognises =>
  (bytes) =>
    pattern.test(headOf(bytes).trimStart());

const SHEET = /^(?:xl|ppt)\/|^(?:OEBPS|EPUB|Index)\//;
const isOfOffice: Recognises = (bytes) =>
  isZip(bytes) &&
  (namesInZip(bytes).some((name) => SHEET.test(name)) ||
    /opendocument|epub/.test(kindOfOpenDocument(bytes) ?? ''));

/** An export may have the marks of a merge, or comments, before its declaration. */
const WORDPRESS = /xmlns:wp\s*=|<wp:wxr_version|wordpress\.org\/export\//;
const DRUPAL = /^[[{][\s\S]*"(?:jsonapi|drupal_internal__[a-z]+)"\s*:/;
const JSON_TEXT = /^(?:\{\s*(?:"[^"\n]{0,100}"\s*:|\})|\[\s*(?:[[{"\d]|\]|true|false|null))/;
const XML = /^(?:<\?xml|<!DOCTYPE (?!html)|<(?:rss|feed|svg|urlset|[a-z]+:[a-z]+)[\s>])/i;
const XHTML = /^(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;
const COMMENTS_OF_SQL = /^(?:(?:--|#|\/\*).*\r?\n|\s)*/;
const SQL = /^(?:SET |CREATE |DROP |INSERT INTO |BEGIN;|LOCK TABLES|USE |\/\*!|COPY [\w.]{1,200} \()/;
const PROGRAM =
  /^(?:#!|<\?php|<%@|%!PS|BEGIN:V(?:CALENDAR|CARD)|-----BEGIN |\\documentclass|@charset|diff --git |(?:import|export|const|var|let|function|class|package|namespace|using|#include)\b[^\n]{0,200}[;{>'"]\s*(?:\n|$))/;
const isProgram = (bytes: Uint8Array): boolean => {
  const text = headOf(bytes).trimStart();
  return (
    PROGRAM.test(text) ||
    (XML.test(text) && !XHTML.test(text)) ||
    JSON_TEXT.test(text) ||
    isSql(text) ||
    isTable(text)
  );
};

/** A dump begins with comments, or with a statement that ends in a semicolon. */
const isSql = (text: string): boolean => {
  const statements = text.replace(COMMENTS_OF_SQL, '');
  return SQL.test(statements) && statements.includes(';');
};

/** rows from which on lines with the same number of separators are a table */
const FEWEST_ROWS = 3;
/** rows that are looked at */
const MOST_ROWS = 20;

/** Whether every line has the same number of the same separators: a table as programs exchange it (RFC 4180). */
const isTable = (text: string): boolean => {
  const rows = text
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .trimEnd()
    .split(/\r?\n/)
    .slice(0, MOST_ROWS);
  const whole = text.length > 60_000 ? rows.slice(0, -1) : rows;
  if (whole.length < FEWEST_ROWS) return false;
  return [',', ';', '\t'].some((sign) => {
    const counts = whole.map((row) => row.split(sign).length - 1);
    const [first = 0] = counts;
    const least = sign === ',' ? 2 : 1;
    const isSpaced = whole.some((row) => row.includes(`${sign} `));
    return first >= least && !isSpaced && counts.every((count) => count === first);
  });
};

const MEDIA = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'BM',
  'II*\0',
  'MM\0*',
  '8BPS',
  'ID3',
  'OggS',
  'fLaC',
  'RIFF',
  '\u001aE\u00df\u00a3',
];
const isMedia: Recognises = (bytes) =>
  (begins(...MEDIA)(bytes) && bytes.subarray(0, 512).some((byte) => byte < 9)) ||
  signsOf(bytes).slice(4, 8) === 'ftyp';
const ARCHIVES = ['Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'BZh', '\u00fd7zXZ', '(\u00b5/\u00fd'];
const isArchive: Recognises = (bytes) =>
  isZip(bytes) || begins(...ARCHIVES)(bytes) || signsOf(bytes, 262).endsWith('ustar');

/** Formats that are told by their first bytes. Asked after those that are read. */
export const REFUSED_BYTES: readonly Reader[] = [
  refused(
    'office',
    'A spreadsheet, a presentation or a book is not read. Save its text as a Word document (.docx) or as plain text.',
    isOfOffice,
  ),
  refused(
    'archive',
    'A packed file is not read. Unpack it, and choose the documents that are in it.',
    isArchive,
  ),
  refused(
    'locked',
    'The document is protected by a password. Save it without one.',
    (bytes) => isCompound(bytes) && holds(bytes, 'EncryptedPackage'),
  ),
  refused(
    'message',
    'A message of Outlook (.msg) is not read. Save it as .eml, or copy its text and paste that.',
    (bytes) => isCompound(bytes) && holds(bytes, '__substg1.0_'),
  ),
  refused(
    'old-office',
    'A document of an old Office is not read. Open it, and save it as a Word document (.docx).',
    (bytes) => isCompound(bytes) && officeType(bytes) !== 'application/x-cfb',
  ),
  refused(
    'media',
    'A picture, a sound or a film is not read. Choose the document that has the text.',
    isMedia,
  ),
];

/** Texts that are for programs. Asked before those for people. */
export const REFUSED_TEXTS: readonly Reader[] = [
  refused(
    'wordpress',
    'This is an export of WordPress. Whoever runs the server brings it over: npm run migrate -- wordpress EXPORT.xml.',
    head(WORDPRESS),
  ),
  refused(
    'drupal',
    'These are answers of Drupal. Whoever runs the server brings them over: npm run migrate -- drupal FOLDER.',
    head(DRUPAL),
  ),
  refused(
    'data',
    'This is for programs, not for readers (JSON, XML, CSV, SQL or code). Choose the document that has the text.',
    isProgram,
  ),
];
