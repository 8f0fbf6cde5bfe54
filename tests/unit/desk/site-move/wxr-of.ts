import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  NoteRecord,
  PageRecord,
  ReleaseRecord,
  SiteRecord,
} from '../../../../src/desk/site-move/domain/site-record';
import { readWordPress, type WordPressSource } from '../../../../src/desk/site-move/wordpress/read-wordpress';

/** Elements of an item, by their names; those that are left out are those of a public post. */
export type ItemFields = Readonly<Record<string, string>>;

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const USUAL: ItemFields = {
  title: 'First well',
  link: 'https://old.example.org/2019/05/12/first-well/',
  'wp:post_date': '2019-05-12 10:00:00',
  'wp:post_date_gmt': '2019-05-12 08:00:00',
  'wp:post_name': 'first-well',
  'wp:status': 'publish',
  'wp:post_type': 'post',
};

/**
 * One item of an export.
 *
 * @param more - XML of terms and meta: `meta('_thumbnail_id', '5')`
 */
export const item = (id: number | string, fields: ItemFields = {}, more = ''): string =>
  `<item>${Object.entries({ ...USUAL, 'wp:post_id': String(id), ...fields })
    .map(
      ([name, value]) =>
        `<${name}>${name === 'link' ? value.replaceAll('&', '&amp;') : cdata(value)}</${name}>`,
    )
    .join('\n')}${more}</item>`;

/** An item with nothing but what is named. */
export const bareItem = (fields: ItemFields, more = ''): string =>
  `<item>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${cdata(value)}</${name}>`)
    .join('\n')}${more}</item>`;

export const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

export const term = (domain: string, nicename: string, name = nicename): string =>
  `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`;

export const listedTerm = (taxonomy: string, id: number, slug: string, description = ''): string =>
  `<wp:term><wp:term_id>${id}</wp:term_id><wp:term_taxonomy>${taxonomy}</wp:term_taxonomy><wp:term_slug>${slug}</wp:term_slug><wp:term_name>${cdata(slug)}</wp:term_name><wp:term_description>${cdata(description)}</wp:term_description></wp:term>`;

export const attachment = (id: number, url: string, fields: ItemFields = {}, more = ''): string =>
  item(
    id,
    {
      title: `file ${id}`,
      link: `https://old.example.org/?attachment_id=${id}`,
      'wp:post_type': 'attachment',
      'wp:status': 'inherit',
      'wp:attachment_url': url,
      'wp:post_parent': '0',
      ...fields,
    },
    more,
  );

/** A whole export. */
export const wxr = (
  content: string,
  version = 'http://wordpress.org/export/1.2/',
): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="${version}excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="${version}">
<channel><title>Old office</title><link>https://old.example.org</link><language>de-DE</language>
<wp:base_site_url>https://old.example.org</wp:base_site_url><wp:base_blog_url>https://old.example.org</wp:base_blog_url>
<generator>https://wordpress.org/?v=6.4.2</generator>
${content}
</channel></rss>`;

type Options = Omit<WordPressSource, 'files' | 'defaultLanguage' | 'translations'> & {
  readonly translations?: string;
};

/** The records of exports, each a text; tables too. */
export const readExports = async (
  exports: readonly string[],
  { translations, ...options }: Options = {},
): Promise<Read> => {
  const folder = mkdtempSync(join(tmpdir(), 'wxr-'));
  try {
    const files = exports.map((text, index) => {
      const file = join(folder, `export-${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const table = join(folder, 'languages.csv');
    if (translations !== undefined) writeFileSync(table, translations);
    const records: SiteRecord[] = [];
    const source = {
      files,
      defaultLanguage: 'en' as const,
      translations: translations === undefined ? undefined : table,
    };
    for await (const record of readWordPress({ ...options, ...source })) records.push(record);
    return new Read(records);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Records, by what one asks of them. */
export class Read {
  constructor(readonly records: readonly SiteRecord[]) {}

  get releases(): ReleaseRecord[] {
    return this.records.filter((record) => record.kind === 'release');
  }

  get pages(): PageRecord[] {
    return this.records.filter((record) => record.kind === 'page');
  }

  get notes(): NoteRecord[] {
    return this.records.filter((record) => record.kind === 'note');
  }

  /** The only release. */
  get release(): ReleaseRecord {
    const [release, ...more] = this.releases;
    if (release === undefined || more.length > 0)
      throw new Error(`There are ${this.releases.length} releases.`);
    return release;
  }

  get html(): string {
    return this.release.languages[this.release.source]?.html ?? '';
  }

  /** What the notes of a kind say. */
  told(what: NoteRecord['what']): string[] {
    return this.notes.filter((note) => note.what === what).map(({ text }) => text);
  }
}

/** The HTML that a text becomes. */
export const htmlOf = async (content: string, more = ''): Promise<string> =>
  (await readExports([wxr(more + item(7, { 'content:encoded': content }))])).html;
