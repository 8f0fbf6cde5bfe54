import type { Locale } from '../../../../shared/locales/locales';
import { copyOut } from '../../domain/copy-out';
import { decodeAddress } from '../../domain/old-address';
import { localeOfCode } from '../../domain/locale-of-code';
import { plainText } from '../../domain/plain-text';
import { readAttachment, type Attachment } from './attachment';
import { readMenuItem, type MenuItem } from './menu-item';
import { readPhp, readPhpTable, within } from '../../domain/php-value';
import { readDate, type ReadDate } from './read-date';
import type { ListedTerm, WxrEvent, WxrItem, WxrTerm } from './wxr-events';

/** What of a post is kept while all others are read: no text. */
export interface PostFacts {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly isProtected: boolean;
  readonly title: string;
  readonly slug: string | null;
  readonly parent: string | null;
  readonly order: number;
  readonly link: string;
  readonly guid: string;
  readonly date: ReadDate;
  readonly terms: readonly WxrTerm[];
  readonly oldSlugs: string[];
  readonly oldDays: string[];
  thumbnail: string | null;
  readonly language: string | null;
  /** Where its item is stored, and items that only add to it. */
  readonly stored: number[];
}

/** Types that hold content of WordPress' own working, not of the site. */
const ATTACHMENT = 'attachment';
const MENU_ITEM = 'nav_menu_item';
const REUSABLE = 'wp_block';

/** The small facts of an export: everything but texts. */
export class Survey {
  readonly site = new Map<string, string>();
  readonly terms: ListedTerm[] = [];
  readonly posts = new Map<string, PostFacts>();
  readonly attachments = new Map<string, Attachment>();
  readonly menuItems: MenuItem[] = [];
  /** Blocks that texts share, by id. */
  readonly reusable = new Map<string, string>();
  /** How many items of types that are not brought over. */
  readonly leftOut = new Map<string, number>();
  readonly twice: PostFacts[] = [];
  /** Places that are no XML. */
  readonly broken: { readonly file: string; readonly line: number; readonly problem: string }[] = [];
  comments = 0;

  /** @param types - the types of posts that are documents */
  constructor(private readonly types: ReadonlySet<string>) {}

  /**
   * @param file - the name of the file that it stands in
   * @param store - keeps the item for later and says where
   */
  add(event: WxrEvent, file: string, store: (item: WxrItem) => number): void {
    if (event.kind === 'site' && !this.site.has(event.field)) this.site.set(event.field, event.value);
    else if (event.kind === 'term') this.terms.push(copyOut(event.term));
    else if (event.kind === 'item') this.addItem(event.item, store);
    else if (event.kind === 'broken') this.broken.push({ file, line: event.line, problem: event.problem });
  }

  private addItem(item: WxrItem, store: (item: WxrItem) => number): void {
    this.comments += item.comments;
    const { type, id } = item;
    const known = this.posts.get(id);
    if (known !== undefined && type === '' && item.content === '') {
      addMeta(known, item);
      known.stored.push(store(item));
    } else if (type === ATTACHMENT) {
      if (!this.attachments.has(id)) this.keepAttachment(item);
    } else if (type === MENU_ITEM) this.menuItems.push(copyOut(readMenuItem(item)));
    else if (this.types.has(type)) this.addPost(item, store);
    else {
      if (type === REUSABLE && item.status === 'publish') this.reusable.set(copied(id), copied(item.content));
      this.leftOut.set(type, (this.leftOut.get(type) ?? 0) + 1);
    }
  }

  private keepAttachment(item: WxrItem): void {
    const attachment = copyOut(readAttachment(item));
    this.attachments.set(attachment.id, attachment);
  }

  private addPost(item: WxrItem, store: (item: WxrItem) => number): void {
    const id = item.id === '' ? `address ${item.link || item.guid || item.title}` : item.id;
    const slug = decodeAddress(item.slug);
    const facts: PostFacts = copyOut({
      id,
      type: item.type,
      status: item.status,
      isProtected: item.password !== '',
      title: plainText(item.title),
      slug: slug === '' ? null : slug,
      parent: item.parent === '' || item.parent === '0' ? null : item.parent,
      order: Number.parseInt(item.order, 10) || 0,
      link: plainAddress(item.link),
      guid: plainAddress(item.guid),
      date: readDate(item),
      terms: item.terms,
      oldSlugs: [],
      oldDays: [],
      thumbnail: null,
      language: item.terms.find(({ taxonomy }) => taxonomy === 'language')?.slug ?? null,
      stored: [],
    });
    if (this.posts.has(facts.id)) {
      this.twice.push(facts);
      return;
    }
    addMeta(facts, item);
    facts.stored.push(store(item));
    this.posts.set(facts.id, facts);
  }

  /** What a code of Polylang's terms stands for: "english" may have `en_GB` in its description. */
  localeOfTerm(slug: string): Locale | null {
    const listed = this.terms.find((term) => term.taxonomy === 'language' && term.slug === slug);
    const locale = within(readPhp(listed?.description ?? ''), 'locale');
    return localeOfCode(slug) ?? (typeof locale === 'string' ? localeOfCode(locale) : null);
  }

  /** Polylang's groups of translations: a table `language => id` each. */
  groups(
    taxonomy: 'post_translations' | 'term_translations',
  ): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return new Map(
      this.terms
        .filter((term) => term.taxonomy === taxonomy)
        .map((term) => [term.slug, readPhpTable(term.description)]),
    );
  }
}

const copied = (text: string): string => copyOut([text])[0] ?? '';

const addMeta = (facts: PostFacts, { meta }: WxrItem): void => {
  for (const { key, value } of meta) {
    const text = value.trim();
    if (text === '') continue;
    if (key === '_thumbnail_id') facts.thumbnail = copied(text);
    if (key === '_wp_old_slug') facts.oldSlugs.push(copied(decodeAddress(text)));
    if (key === '_wp_old_date') facts.oldDays.push(copied(text));
  }
};

/** Addresses stand in the file with entities of HTML in those of XML. */
const plainAddress = (address: string): string => address.replace(/&#0?38;|&amp;/g, '&').trim();
