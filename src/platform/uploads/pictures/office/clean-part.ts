import { escapeHtml } from '../../../../shared/blocks/escape-html';
import { stripJpeg } from '../../domain/strip-jpeg';
import { stripPng } from '../../domain/strip-png';
import { OfficeError } from './office-error';

/** A part of a document, changed; null: it goes. */
type Clean = (bytes: Buffer, name: string) => Buffer | null;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

const titleIn = (bytes: Buffer): string => {
  const [, title = ''] = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(bytes.toString('utf8')) ?? [];
  return title === '' ? '' : `<dc:title>${title}</dc:title>`;
};

/** Of its properties a document keeps its title (ECMA-376, part 2, section 11; OpenDocument 1.3, part 3, section 4.3). */
const cleanCore: Clean = (bytes) =>
  Buffer.from(
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ${DC}>${titleIn(bytes)}</cp:coreProperties>`,
  );
const cleanApp: Clean = () => Buffer.from(`${HEAD}<Properties xmlns="${PROPERTIES}/extended-properties"/>`);
const cleanCustom: Clean = () => Buffer.from(`${HEAD}<Properties xmlns="${PROPERTIES}/custom-properties"/>`);
const cleanMeta: Clean = (bytes) =>
  Buffer.from(
    `${HEAD}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ${DC} office:version="1.2"><office:meta>${titleIn(bytes)}</office:meta></office:document-meta>`,
  );

/** What servers of documents add, in a form of their own: its root stays, empty. */
const emptyRoot: Clean = (bytes) => {
  const [, root = 'none', attributes = ''] = /<([\w:.-]+)((?:\s[^<>]*)?)>/.exec(bytes.toString('utf8')) ?? [];
  const names = [...attributes.matchAll(/\sxmlns(?::[\w.-]+)?="[^"]*"/g)].map(([name]) => name).join('');
  return Buffer.from(`${HEAD}<${escapeHtml(root)}${names}/>`);
};

const edit =
  (pattern: RegExp, text = ''): Clean =>
  (bytes) =>
    Buffer.from(bytes.toString('utf8').replace(pattern, text));

const goes: Clean = () => null;

const isRefused =
  (what: string): Clean =>
  () => {
    throw new OfficeError(what);
  };

/** Words that were changed or taken back stand in the text with the names of those who did it. */
const refuseReview: Clean = (bytes) => {
  if (REVIEWED.test(bytes.toString('utf8'))) throw new OfficeError('It has tracked changes or comments.');
  return bytes;
};

const REVIEWED =
  /<w:(?:ins|del|moveFrom|moveTo|[a-z]+PrChange|cellIns|cellDel)[\s>]|<text:changed-region|<office:annotation[\s>]/;

const TAGGED = ['Exif\0\0', 'http://ns.adobe.com/', 'XMP DataXMP', 'GPS'];

/** Of kinds that documents seldom have: as they are, if they say nothing. */
const refuseTagged: Clean = (bytes, name) => {
  if (TAGGED.some((sign) => bytes.includes(sign))) throw new OfficeError(`${name} says where it was taken.`);
  return bytes;
};

const EMBEDDED = 'It holds a file of another program.';

/** What is done to parts, by their names; the first that fits. Others stay. */
export const PARTS: readonly (readonly [name: RegExp, clean: Clean])[] = [
  [/^docProps\/core\.xml$/, cleanCore],
  [/^docProps\/app\.xml$/, cleanApp],
  [/^docProps\/custom\.xml$/, cleanCustom],
  [/^docProps\/thumbnail\./, goes],
  [/^_rels\/\.rels$/, edit(/<Relationship\s[^>]*metadata\/thumbnail[^>]*\/>/g)],
  [/^customXml\/item\d*\.xml$/, emptyRoot],
  [/^(?:docMetadata|ppt\/changesInfos)\/[^/]*\.xml$/, emptyRoot],
  [/^xl\/workbook\.xml$/, edit(/(absPath\s+url|userName)="[^"]*"/g, '$1=""')], // folders of a computer, and who opened it
  [/^word\/_rels\/settings\.xml\.rels$/, edit(/Target="file:[^"]*"/g, 'Target="Normal.dotm"')],
  [
    /^(?:word|xl|ppt)\/(?:.*\/)?(?:comments|commentAuthors|threadedComment|authors|people)[^/]*\.xml$/i,
    isRefused('It has comments.'),
  ],
  [/^(?:xl\/(?:persons|revisions|threadedComments)|ppt\/comments)\//, isRefused('It has comments.')],
  [/^word\/(?:document|header|footer|footnotes|endnotes)[^/]*\.xml$/, refuseReview],
  [/^(?:.*\/)?meta\.xml$/, cleanMeta],
  [/^Thumbnails\//, goes],
  [/^META-INF\/manifest\.xml$/, edit(/<manifest:file-entry\s[^>]*full-path="Thumbnails\/[^>]*\/>/g)],
  [
    /^(?:.*\/)?settings\.xml$/,
    edit(/<config:config-item\s[^>]*config:name="Printer(?:Name|Setup)"[^>]*>[^<]*<\/config:config-item>/g),
  ],
  [/^(?:.*\/)?content\.xml$/, refuseReview],
  [/\.jpe?g$/i, stripJpeg],
  [/\.png$/i, stripPng],
  [/\.(?:tiff?|webp|gif|avif|hei[cf]|wmf|emf|svg)$/i, refuseTagged],
  [/^(?:word|xl|ppt)\/embeddings\/.*\.(?:bin|doc|xls|ppt)$/i, isRefused(EMBEDDED)],
];

/** Documents in documents: the numbers of a diagram. */
export const isDocumentInside = (name: string): boolean =>
  /^(?:word|xl|ppt)\/embeddings\/.*\.(?:docx|xlsx|pptx)$/i.test(name);
