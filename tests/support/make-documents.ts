import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`;

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A paragraph of Word, of a style if one is named; what begins with `<` is written as it is. */
export const wordParagraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${
    text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  }</w:p>`;

/** A document of Word, as few parts as it needs (ECMA-376). Styles have the names that Word gives them. */
export const makeDocx = (
  body: string,
  more: Readonly<Record<string, string>> = {},
  links: readonly string[] = [],
): Uint8Array => {
  const styles = ['Title', 'heading 1', 'heading 2', 'caption', 'Normal'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/></w:style>`,
  );
  const targets = links.map(
    (url, index) =>
      `<Relationship Id="link${index}" Type="${RELATIONSHIPS}/hyperlink" Target="${url}" TargetMode="External"/>`,
  );
  const within = Object.keys(more).map((name, index) => {
    const kind = /^word\/([a-z]+)\d*\.xml$/.exec(name)?.[1] ?? 'other';
    return `<Relationship Id="part${index}" Type="${RELATIONSHIPS}/${kind}" Target="${name.slice(5)}"/>`;
  });
  return zip({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="picture" Type="${RELATIONSHIPS}/image" Target="media/image1.png"/>${targets.join('')}${within.join('')}</Relationships>`,
    ),
    'word/styles.xml': xml(`<w:styles ${W}>${styles.join('')}</w:styles>`),
    'word/document.xml': xml(`<w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, part.replace('NAMESPACES', W)])),
  });
};

/** A document of LibreOffice (OASIS OpenDocument). */
export const makeOdt = (
  body: string,
  styles = '',
  more: Readonly<Record<string, string>> = {},
  kind = 'text',
): Uint8Array => {
  const namespaces = [
    'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
    'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
    'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
    'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xlink="http://www.w3.org/1999/xlink"',
    'dc="http://purl.org/dc/elements/1.1/"',
  ].map((each) => `xmlns:${each}`);
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': xml(
      `<office:document-content ${namespaces.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': xml('<manifest/>'),
    ...more,
  });
};

/** A line on a page of a PDF: points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of pages with lines in Helvetica (ISO 32000-1), written by hand. */
export const makePdf = (pages: readonly (readonly PdfText[])[], drawn = ''): Uint8Array => {
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const texts = lines.map(
        ({ text, x = 72, y, size = 11 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      );
      const stream = [...texts, drawn].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(text, 'latin1');
};
