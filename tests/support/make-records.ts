import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from '../../database/seed/pictures/encode-png';
import type { SiteRecord } from '../../src/desk/site-move/domain/site-record';

interface Size {
  readonly releases: number;
  readonly pictures: number;
}

const SITE = 'https://old.example.org';

/** A site of invented releases and pages as records: in two languages, with links, pictures, old addresses, redirects and drafts. */
export const makeRecords = ({ releases, pictures }: Size): SiteRecord[] => [
  {
    kind: 'site',
    form: 'dateline-site/1',
    system: 'Invented 1',
    addresses: [SITE],
    languages: ['en', 'fr'],
  },
  ...list(pictures, (n): SiteRecord => ({
    kind: 'file',
    id: `old:file:${n}`,
    name: `well-${n}.png`,
    path: `2019/well-${n}.png`,
    addresses: [`${SITE}/files/well-${n}.png`, `${SITE}/files/well-${n}-300x200.png`],
    alternativeText: { en: `A well, number ${n}`, fr: `Un puits, numéro ${n}` },
    caption: { en: `The well ${n}.` },
    credit: 'Invented Agency',
  })),
  {
    kind: 'topic',
    id: 'old:topic:1',
    addresses: [{ address: '/topics/water', language: 'en' }],
    languages: { en: { name: 'Water', slug: 'water' }, fr: { name: 'Eau', slug: 'eau' } },
  },
  {
    kind: 'organisation',
    id: 'old:organisation:1',
    languages: { en: { name: 'Invented Agency of Wells' } },
    acronym: 'IAW',
    website: 'https://agency.example.org',
  },
  {
    kind: 'contact',
    id: 'old:contact:1',
    name: 'Adwoa Invented',
    languages: { en: { role: 'Spokesperson' }, fr: { role: 'Porte-parole' } },
    email: 'press@example.org',
    phone: 'ask the desk',
    location: 'Accra',
    organisation: 'old:organisation:1',
  },
  page(1, null, { isHome: true, title: 'Home', slug: 'home' }),
  page(2, null, { title: 'Who we are', slug: 'who-we-are' }),
  page(3, 'old:page:2', { title: 'Our history', slug: 'history' }),
  ...list(releases, (n) => release(n, releases, pictures)),
  { kind: 'redirect', id: 'old:redirect:1', from: '/first', to: '/news/release-1', permanent: true },
  { kind: 'redirect', id: 'old:redirect:2', from: '/shop', to: null, permanent: true },
  {
    kind: 'redirect',
    id: 'old:redirect:3',
    from: '/index.php?id=4',
    to: 'https://shop.example.org/',
    permanent: true,
  },
  { kind: 'note', of: 'old:page:2', what: 'lost', text: 'The shortcode [form id=3] is not shown.' },
];

const list = <Item>(count: number, make: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const page = (
  n: number,
  parent: string | null,
  { isHome = false, title, slug }: { isHome?: boolean; title: string; slug: string },
): SiteRecord => ({
  kind: 'page',
  id: `old:page:${n}`,
  addresses: [{ address: `/?page_id=${n}` }, ...(isHome ? [] : [{ address: `/old/${slug}` }])],
  state: 'public',
  parent,
  position: n,
  inMenu: true,
  isHome,
  languages: {
    en: {
      title,
      slug,
      summary: null,
      html: `<p>${title}: see <a href="/node/1">the first release</a>.</p><figure><img src="/files/well-1.png" alt=""><figcaption>A well</figcaption></figure><p>After.</p>`,
    },
  },
  source: 'en',
  attachments: [],
});

const release = (n: number, count: number, pictures: number): SiteRecord => {
  const picture = pictures === 0 ? null : `old:file:${((n - 1) % pictures) + 1}`;
  const next = (n % count) + 1;
  const isDraft = n % 10 === 0;
  const body = (words: string) =>
    `<p>${words} ${n}. It follows <a href="${SITE}/?p=${next}">another one</a>.</p><h2>Why</h2>${'<p>Wells bring water to villages, and water brings what follows of it, as everybody there knows.</p>'.repeat(8)}<ul><li>One</li><li>Two</li></ul>`;
  return {
    kind: 'release',
    id: `old:release:${n}`,
    addresses: [
      { address: `/?p=${n}` },
      { address: `/node/${n}` },
      { address: `/news/release-${n}`, language: 'en' },
      { address: `/fr/nouvelles/communique-${n}`, language: 'fr' },
    ],
    state: isDraft ? 'draft' : 'public',
    releasedAt: new Date(Date.UTC(2012, 0, n, 10)).toISOString(),
    languages: {
      en: {
        title: `${isDraft ? 'Hidden' : 'Release'} ${n}`,
        slug: `${isDraft ? 'hidden' : 'release'}-${n}`,
        summary: `What release ${n} says.`,
        html: body('Well'),
      },
      fr: { title: `Communiqué ${n}`, slug: `communique-${n}`, summary: null, html: body('Puits') },
    },
    source: 'en',
    image: picture,
    attachments: [],
    topics: ['old:topic:1'],
    countries: ['GH'],
    contacts: ['old:contact:1'],
  };
};

/** Puts the records into a file and the pictures into a folder beside it. @returns the paths of both */
export const writeSite = (
  folder: string,
  size: Size,
): { readonly file: string; readonly uploads: string } => {
  const uploads = join(folder, 'uploads');
  mkdirSync(join(uploads, '2019'), { recursive: true });
  for (let n = 1; n <= size.pictures; n += 1)
    writeFileSync(join(uploads, '2019', `well-${n}.png`), drawPicture(n));
  const file = join(folder, 'site.jsonl');
  writeFileSync(
    file,
    makeRecords(size)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
  return { file, uploads };
};

const SIDE = 8; // pixels

const drawPicture = (n: number): Buffer =>
  encodePng({ width: SIDE, height: SIDE, rgb: new Uint8Array(SIDE * SIDE * 3).fill(n % 256) });
