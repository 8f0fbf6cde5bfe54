import { SaxesParser } from 'saxes';

/** What a list of addresses is. */
export type AddressList =
  | { readonly addresses: readonly string[] }
  /** Sitemaps that the sitemap index names: each is a file of its own. */
  | { readonly sitemaps: readonly string[] }
  | { readonly problem: string };

/**
 * The addresses of a sitemap, or of a list with one a line; of a sitemap index, the sitemaps.
 *
 * @example readAddresses('https://www.example.org/a\n/b') // { addresses: ['https://www.example.org/a', '/b'] }
 * Source: https://www.sitemaps.org/protocol.html
 */
export const readAddresses = (text: string): AddressList => {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { problem: 'there is no address in it.' };
  if (content.startsWith('<')) return readSitemap(content);
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== '' && !/^(?:https?:\/\/\S+|\/\S*)$/i.test(line));
  if (wrong !== -1)
    return {
      problem: `line ${wrong + 1} is no address. Write one a line, as https://www.example.org/a or /a.`,
    };
  return { addresses: lines.filter((line) => line !== '') };
};

const readSitemap = (xml: string): AddressList => {
  const parser = new SaxesParser();
  const open: string[] = [];
  const found: Record<'url' | 'sitemap', string[]> = { url: [], sitemap: [] };
  let root = '';
  let text = '';
  const problems: string[] = [];
  parser.on('error', ({ message }) => problems.push(`it is no XML: ${message}`)); // begins with line and column
  parser.on('opentag', ({ name }) => {
    open.push(localName(name));
    root = root === '' ? localName(name) : root;
    text = '';
  });
  const add = (piece: string): void => {
    text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const name = open.pop();
    const around = open.at(-1);
    if (name === 'loc' && (around === 'url' || around === 'sitemap') && text.trim() !== '')
      found[around].push(text.trim());
  });
  parser.write(xml).close();
  const [problem] = problems;
  if (problem !== undefined) return { problem };
  if (root === 'sitemapindex') return { sitemaps: found.sitemap };
  if (root === 'urlset') return { addresses: found.url };
  return { problem: 'it is XML, but no sitemap: a sitemap begins with <urlset>.' };
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
