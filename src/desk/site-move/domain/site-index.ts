import { listAddresses, spellAddress } from '../../../shared/addresses/spell-address';
import { normalisePath } from '../../../shared/addresses/normalise-path';
import type { Locale } from '../../../shared/locales/locales';
import type { InLanguages, OldState, SiteHead, SiteRecord } from './site-record';

/** What the order of a move, its paths and its links hang on, of a release or page. */
export interface DocumentFacts {
  readonly kind: 'release' | 'page';
  readonly state: OldState;
  readonly releasedAt: string | null;
  readonly parent: string | null;
  readonly position: number;
  readonly isHome: boolean;
  readonly source: Locale;
  /** Title and slug, from which its path follows. */
  readonly names: InLanguages<{ readonly title: string; readonly slug: string | null }>;
}

/** What an address of the old site belongs to. */
export interface Owned {
  readonly id: string;
  readonly language?: Locale;
}

/** All that is known of a site before anything of it is made, without its texts. */
export interface SiteIndex {
  readonly head: SiteHead;
  readonly documents: Map<string, DocumentFacts>;
  /** By their spelling. */
  readonly addresses: Map<string, Owned>;
  /** By whole address, without protocol. */
  readonly files: Map<string, string>;
  /** What something public shows: it goes public with it. */
  readonly shown: Set<string>;
  /** ISO codes of countries that something public shows. */
  readonly shownCountries: Set<string>;
  /** Records of countries by ISO code. */
  readonly countries: Map<string, string>;
  /** What refers to records that are not there: left out. */
  readonly dangling: { readonly of: string; readonly missing: string }[];
}

export const emptyIndex = (head: SiteHead): SiteIndex => ({
  head,
  documents: new Map(),
  addresses: new Map(),
  files: new Map(),
  shown: new Set(),
  shownCountries: new Set(),
  countries: new Map(),
  dangling: [],
});

/**
 * Takes a record into the index.
 *
 * @param isThere - whether there is a record of that id
 */
export const indexRecord = (index: SiteIndex, record: SiteRecord, isThere: (id: string) => boolean): void => {
  if ('addresses' in record && record.kind !== 'site' && record.kind !== 'file')
    for (const { address, language } of record.addresses) {
      const spelled = spellAddress(pathOf(address));
      const owned = { id: record.id, ...(language && { language }) };
      if (spelled !== null && !index.addresses.has(spelled)) index.addresses.set(spelled, owned);
    }
  if (record.kind === 'file')
    for (const address of record.addresses) index.files.set(nameOfFile(address), record.id);
  if (record.kind === 'release' || record.kind === 'page') {
    const { kind, state, source, languages } = record;
    index.documents.set(record.id, {
      ...{ kind, state, source },
      releasedAt: record.kind === 'release' ? record.releasedAt : null,
      parent: record.kind === 'page' ? record.parent : null,
      position: record.kind === 'page' ? record.position : 0,
      isHome: record.kind === 'page' && record.isHome,
      names: Object.fromEntries(
        textsOf(languages).map(([locale, { title, slug }]) => [locale, { title, slug }]),
      ),
    });
  }
  if (record.kind !== 'release' && record.kind !== 'page' && 'state' in record && record.state === 'public')
    index.shown.add(record.id);
  for (const id of referredTo(record)) {
    if (!isThere(id)) index.dangling.push({ of: 'id' in record ? record.id : '', missing: id });
    else if ('state' in record && record.state === 'public') index.shown.add(id);
  }
  if (record.kind === 'country') index.countries.set(record.isoCode.toUpperCase(), record.id);
  if (record.kind === 'release' && record.state === 'public')
    for (const code of record.countries) index.shownCountries.add(code.toUpperCase());
};

/** The texts of a release or page, by language. */
export const textsOf = <Text>(languages: InLanguages<Text>): [string, Text][] =>
  Object.entries(languages as Record<string, Text>);

const referredTo = (record: SiteRecord): string[] =>
  'own' in record ? [...new Set([...fieldRefs(record), ...ownRefs(record.own)])] : fieldRefs(record);

/** What the fields of an exported document refer to, however deep. */
const ownRefs = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(ownRefs);
  return 'ref' in value && typeof value.ref === 'string' ? [value.ref, ...inner] : inner;
};

const fieldRefs = (record: SiteRecord): string[] => {
  if (record.kind === 'release')
    return [
      ...(record.image === null ? [] : [record.image]),
      ...record.attachments,
      ...record.topics,
      ...record.contacts,
    ];
  if (record.kind === 'page')
    return [...(record.parent === null ? [] : [record.parent]), ...record.attachments];
  if (record.kind === 'contact') return record.organisation === null ? [] : [record.organisation];
  return [];
};

/** Path and query of an address that may be whole. */
export const pathOf = (address: string): string => {
  if (!/^[a-z]+:\/\//i.test(address)) return address.startsWith('/') ? address : `/${address}`;
  if (!URL.canParse(address)) return '/';
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
};

/** Pictures are written with either protocol. */
export const nameOfFile = (address: string): string =>
  address.replace(/^[a-z]+:/i, '').replace(/[?#].*$/s, '');

/** What a link of an old text leads to. */
export type Target =
  | { readonly to: 'document'; readonly id: string; readonly language?: Locale; readonly hash: string }
  | { readonly to: 'file'; readonly id: string }
  /** Somewhere else on the web, or a mail or telephone: as it is. */
  | { readonly to: 'elsewhere'; readonly url: string }
  /** An address of the old site itself that the move knows nothing of. */
  | { readonly to: 'unknown'; readonly url: string }
  /** No address, or a place in the same text. */
  | { readonly to: 'nowhere' };

/** Where a link of an old text leads, whichever host of the old site it names. */
export const resolveLink = (index: SiteIndex, href: string): Target => {
  const sent = href.trim();
  if (sent === '' || sent.startsWith('#')) return { to: 'nowhere' };
  if (/^(?:mailto|tel):/i.test(sent)) return { to: 'elsewhere', url: sent };
  const [main = 'https://site.invalid'] = index.head.addresses;
  if (!URL.canParse(sent, main)) return { to: 'nowhere' };
  const url = new URL(sent, main);
  if (!/^https?:$/.test(url.protocol)) return { to: 'nowhere' };
  const file = index.files.get(nameOfFile(url.href)) ?? index.files.get(nameOfFile(sent));
  if (file !== undefined) return { to: 'file', id: file };
  if (!isOfSite(index.head, url)) return { to: 'elsewhere', url: url.href };
  const path = normalisePath(url.pathname);
  const known = path === null ? [] : listAddresses(path, url.search);
  for (const address of known) {
    const owned = index.addresses.get(address);
    // a home page has no document of its own there, and `/?p=17` is not it
    if (owned !== undefined && (address === path ? known.length === 1 || path !== '/' : true))
      return { to: 'document', ...owned, hash: url.hash };
  }
  return { to: 'unknown', url: url.href };
};

/** By whichever protocol, with or without `www.`. */
export const isOfSite = ({ addresses }: SiteHead, { host }: URL): boolean =>
  addresses.some((address) => bare(new URL(address).host) === bare(host));

const bare = (host: string): string => host.replace(/^www\./, '');
