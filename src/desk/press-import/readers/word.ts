import { zipSync } from 'fflate';
import { parseHtml, parseXml } from '../../../shared/rich-text/parse-html';
import { elementsWithin, textWithin } from '../../../shared/rich-text/html-node';
import { readHtml } from '../../../shared/rich-text/read-html';
import type { RichLine } from '../../../shared/rich-text/rich-line';
import { ImportError } from '../domain/import-error';
import { asideLines } from './aside-lines';
import { withoutBrokenRelations } from './broken-relations';
import { namesInZip, openZip, UNREADABLE } from './open-zip';
import type { Reader } from './reader';
import { signsOf } from './signs';

/** What mammoth does not do by itself; styles are known by their English names in a document of any language. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figure > figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  'u => u',
];
const DOCUMENT = 'word/document.xml';
/** Texts and what says how they look; no pictures, fonts and macros. */
const IS_TEXT = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/.*\.rels|word\/[^/]*\.xml)$/;
const IS_EDGE = /^word\/(?:header|footer)\d*\.xml$/;
const MISSING_PICTURE = '[Picture left out: the document does not hold it]';
/** Signs that lead from a footnote back to its place. */
const BACK = /\s*↑\s*$/u;

/**
 * Documents of Word since 2007. What was inserted while changes were tracked is text, what was deleted is none, and comments
 * are none; footnotes stand at the end, and what stands at the head and foot of each page is listed beside the text.
 */
export const WORD_READER: Reader = {
  format: 'word',
  recognises: (bytes) => signsOf(bytes).startsWith('PK\u0003\u0004') && namesInZip(bytes).includes(DOCUMENT),
  read: async (bytes) => {
    const { parts, missingPictures } = withoutBrokenRelations(openZip(bytes, (name) => IS_TEXT.test(name)));
    const texts = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
    const body = parseHtml(await toHtml(texts));
    if (body === null) throw new ImportError('binary', UNREADABLE);
    const edges = [...parts].filter(([name]) => IS_EDGE.test(name)).flatMap(([, part]) => paragraphsOf(part));
    const missing = Array.from({ length: missingPictures }, () => MISSING_PICTURE);
    return { lines: [...withoutBackLinks(readHtml(body)), ...asideLines([...edges, ...missing])] };
  },
};

const toHtml = async (buffer: Buffer): Promise<string> => {
  const { default: mammoth } = await import('mammoth'); // large, and of use now
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    // whatever a parser throws for a document that is broken
    throw Object.assign(new ImportError('binary', UNREADABLE), { cause });
  }
};

const withoutBackLinks = (lines: readonly RichLine[]): RichLine[] =>
  lines.map((line) =>
    line.kind === 'item'
      ? { ...line, spans: line.spans.map((span) => ({ ...span, text: span.text.replace(BACK, '') })) }
      : line,
  );

const paragraphsOf = (part: Uint8Array): string[] => {
  const tree = parseXml(new TextDecoder().decode(part));
  if (tree === null) throw new ImportError('binary', UNREADABLE);
  return elementsWithin(tree)
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) =>
      elementsWithin(paragraph)
        .filter(({ name }) => name === 'w:t')
        .map(textWithin)
        .join(''),
    );
};
