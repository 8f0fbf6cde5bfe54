import type { WxrEvent, WxrItem, WxrMeta, WxrTerm } from './wxr-events';

const SITE_FIELDS = new Set([
  'title',
  'link',
  'generator',
  'language',
  'wp:base_site_url',
  'wp:base_blog_url',
]);

/** The elements of an item by the field that holds them. */
const FIELDS = {
  'wp:post_id': 'id',
  'wp:post_type': 'type',
  'wp:status': 'status',
  title: 'title',
  link: 'link',
  guid: 'guid',
  pubDate: 'pubDate',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_date': 'date',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_name': 'slug',
  'wp:post_parent': 'parent',
  'wp:menu_order': 'order',
  'wp:post_password': 'password',
  'wp:attachment_url': 'attachmentUrl',
} as const;

type Field = (typeof FIELDS)[keyof typeof FIELDS];
const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

/** Fields whose spaces count. */
const AS_IT_STANDS = new Set<string>(['content', 'excerpt']);

const TERMS = new Set(['wp:category', 'wp:tag', 'wp:term']);

interface Draft {
  readonly fields: Map<string, string>;
  readonly terms: WxrTerm[];
  readonly meta: WxrMeta[];
  comments: number;
}

const newDraft = (): Draft => ({ fields: new Map(), terms: [], meta: [], comments: 0 });

/** Makes items and terms of the elements of an export. */
export class ItemBuilder {
  private readonly path: string[];
  private attributes: Readonly<Record<string, string>> = {};
  private words: string[] = [];
  private item: Draft | null = null;
  private pairs = new Map<string, string>();

  constructor(
    private readonly tell: (event: WxrEvent) => void,
    within: readonly string[],
  ) {
    this.path = [...within];
  }

  /** The title of the item that is open; empty when there is none. */
  get currentTitle(): string {
    return this.item?.fields.get('title') ?? '';
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    this.attributes = attributes;
    this.words = [];
    if (name === 'item') this.item = newDraft();
    if (name === 'wp:postmeta' || TERMS.has(name)) this.pairs = new Map();
  }

  text(words: string): void {
    this.words.push(words);
  }

  close(): void {
    const name = this.path.pop() ?? '';
    const above = this.path.at(-1) ?? '';
    const words = this.words.join('');
    this.words = [];
    if (name === 'item') this.endItem();
    else if (this.item !== null) this.endPartOfItem(this.item, name, above, words);
    else if (above === 'channel' && SITE_FIELDS.has(name))
      this.tell({ kind: 'site', field: name, value: words.trim() });
    else if (above === 'channel' && TERMS.has(name)) this.endTerm(name);
    else if (TERMS.has(above)) this.pairs.set(name, words.trim());
  }

  private endPartOfItem(item: Draft, name: string, above: string, words: string): void {
    if (above === 'item' && name === 'category') {
      const { domain = '', nicename = '' } = this.attributes;
      item.terms.push({ taxonomy: domain, slug: nicename, name: words.trim() });
    } else if (above === 'item' && name === 'wp:comment') item.comments += 1;
    else if (above === 'item' && name === 'wp:postmeta')
      item.meta.push({
        key: this.pairs.get('wp:meta_key')?.trim() ?? '',
        value: this.pairs.get('wp:meta_value') ?? '',
      });
    else if (above === 'wp:postmeta') this.pairs.set(name, words);
    else if (above === 'item' && isField(name)) {
      const field = FIELDS[name];
      item.fields.set(field, AS_IT_STANDS.has(field) ? words : words.trim());
    }
  }

  private endItem(): void {
    if (this.item === null) return;
    const { fields, terms, meta, comments } = this.item;
    this.item = null;
    const field = (name: Field): string => fields.get(name) ?? '';
    const item: WxrItem = {
      id: field('id'),
      type: field('type'),
      status: field('status'),
      title: field('title'),
      link: field('link'),
      guid: field('guid'),
      pubDate: field('pubDate'),
      content: field('content'),
      excerpt: field('excerpt'),
      date: field('date'),
      dateGmt: field('dateGmt'),
      slug: field('slug'),
      parent: field('parent'),
      order: field('order'),
      password: field('password'),
      attachmentUrl: field('attachmentUrl'),
      terms,
      meta,
      comments,
    };
    this.tell({ kind: 'item', item });
  }

  /** Categories and tags have elements of their own names, in all versions. */
  private endTerm(name: string): void {
    const of = (...names: string[]): string =>
      names.map((one) => this.pairs.get(one) ?? '').find((value) => value !== '') ?? '';
    const taxonomy =
      name === 'wp:category' ? 'category' : name === 'wp:tag' ? 'post_tag' : of('wp:term_taxonomy');
    this.tell({
      kind: 'term',
      term: {
        taxonomy,
        id: of('wp:term_id'),
        slug: of('wp:category_nicename', 'wp:tag_slug', 'wp:term_slug'),
        name: of('wp:cat_name', 'wp:tag_name', 'wp:term_name'),
        parent: of('wp:category_parent', 'wp:term_parent'),
        description: of('wp:category_description', 'wp:tag_description', 'wp:term_description'),
      },
    });
  }
}
