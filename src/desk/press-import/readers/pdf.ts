import type { getDocumentProxy } from 'unpdf';
import { safeUrl } from '../../../shared/blocks/safe-url';
import { ImportError } from '../domain/import-error';
import { linesOfPdf, type PdfItem } from './pdf-lines';
import type { Reader } from './reader';
import { signsOf } from './signs';

/** pages; a release has a few, a report with its release hundreds */
const MOST_PAGES = 60;
/** runs of text; a page has some hundreds */
const MOST_ITEMS = 200_000;

/** PDF with text. What is drawn as shapes or scanned has none; the title among its properties is often the name of a file. */
export const PDF_READER: Reader = {
  format: 'pdf',
  recognises: (bytes) => signsOf(bytes, 1024).includes('%PDF-'),
  read: async (bytes) => {
    const pages = await readPages(bytes);
    const lines = linesOfPdf(pages);
    if (!lines.some(({ spans }) => spans.some(({ text }) => /\p{L}/u.test(text))))
      throw new ImportError(
        'empty',
        'The PDF holds no text: its pages are scanned or drawn. Ask for the document that it was made of.',
      );
    return { lines };
  },
};

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

const readPages = async (bytes: Uint8Array): Promise<PdfItem[][]> => {
  const unpdf = await import('unpdf'); // large, and of use now
  let pdf: Proxy | null = null;
  try {
    pdf = await unpdf.getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES)
      throw new ImportError(
        'too-large',
        'The PDF has more than 60 pages. Save those of the release alone, or copy their text and paste it.',
      );
    return await collectPages(pdf);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ImportError('binary', 'The document is protected by a password. Save it without one.');
    // whatever a parser throws for a document that is broken
    throw Object.assign(
      new ImportError(
        'binary',
        'The document is built in a way that cannot be read. Open it, copy its text and paste that.',
      ),
      { cause: error },
    );
  } finally {
    await pdf?.destroy();
  }
};

const collectPages = async (pdf: Proxy): Promise<PdfItem[][]> => {
  const pages: PdfItem[][] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages && count < MOST_ITEMS; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const links = linksOf(await page.getAnnotations());
    count += items.length;
    pages.push(items.flatMap((item) => ('str' in item ? [toItem(item, links)] : [])));
    page.cleanup();
  }
  return pages;
};

interface RawItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly dir: string;
}

const toItem = ({ str, transform, width, dir }: RawItem, links: readonly Link[]): PdfItem => {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(a, b);
  const url = links.find(
    ({ rect: [left = 0, bottom = 0, right = 0, top = 0] }) =>
      x >= left - 2 && x + width <= right + 2 && y >= bottom - 2 && y <= top,
  )?.url;
  const item = { text: str.replaceAll('\uf0b7', '•'), x, y, width, size, isRtl: dir === 'rtl' };
  return url === undefined ? item : { ...item, url };
};

interface Link {
  readonly rect: readonly number[];
  readonly url: string;
}

const linksOf = (annotations: readonly { url?: unknown; rect?: unknown }[]): Link[] =>
  annotations.flatMap(({ url, rect }) => {
    const address = typeof url === 'string' && /^(?:https?|mailto|tel):/i.test(url) ? safeUrl(url) : null;
    return address === null || !Array.isArray(rect) ? [] : [{ url: address, rect: rect.map(Number) }];
  });
