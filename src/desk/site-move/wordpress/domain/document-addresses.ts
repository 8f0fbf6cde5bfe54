import { hostOf, oldPath } from '../../domain/old-address';
import type { OldAddress } from '../../domain/site-record';
import type { Member } from './plan-documents';
import type { PostFacts } from './survey';

/**
 * Every address at which a post answered: its link, the one by number, that of its identifier in feeds, and those of its former slugs
 * and days. Each former slug stands in the place of the last part of the link.
 *
 * @param blog - the path of the site, "/" or "/blog/"
 * @param pages - how many pages the text was cut into
 * @param hosts - that the site is known to have had
 */
export const addressesOf = (
  { facts, locale }: Member,
  {
    blog,
    pages,
    hosts,
  }: { readonly blog: string; readonly pages: number; readonly hosts: ReadonlySet<string> },
): OldAddress[] => {
  const link = oldPath(facts.link);
  const known = new Set<string>();
  if (link !== null) known.add(link);
  if (/^\d+$/.test(facts.id)) {
    known.add(`${blog}?p=${facts.id}`);
    if (facts.type === 'page') known.add(`${blog}?page_id=${facts.id}`);
  }
  const guid = addressOfGuid(facts, hosts);
  if (guid !== null) known.add(guid);
  if (link !== null && !link.includes('?')) {
    for (const older of olderLinks(link, facts)) known.add(older);
    for (let page = 2; page <= pages; page += 1) known.add(`${link.replace(/\/?$/, '/')}${page}/`);
  }
  return [...known].map((address) => ({ address, language: locale }));
};

const olderLinks = (link: string, { oldSlugs, oldDays, date }: PostFacts): string[] => {
  const slugs = oldSlugs
    .filter((slug) => slug.trim() !== '' && !slug.includes('/'))
    .map((slug) => link.replace(/[^/]+(\/?)$/, (_, end: string) => slug + end));
  const [year = '', month = '', day = ''] = date.day?.split('-') ?? [];
  const days = oldDays.flatMap((old) => {
    const [oldYear = '', oldMonth = '', oldDay = ''] = old.split('-');
    const dated = `/${year}/${month}/`;
    if (year === '' || !link.includes(dated)) return [];
    const renamed = link.replace(`${dated}${day}/`, `/${oldYear}/${oldMonth}/${oldDay}/`);
    return [renamed === link ? link.replace(dated, `/${oldYear}/${oldMonth}/`) : renamed];
  });
  return [...slugs, ...days];
};

/** An identifier that was an address of the site: by the post's number, or the link on an earlier host. */
const addressOfGuid = (
  { guid, link, id }: PostFacts,
  hosts: ReadonlySet<string> = new Set(),
): string | null => {
  const path = oldPath(guid);
  if (path === null || !/^https?:/i.test(guid)) return null;
  const isByNumber = new RegExp(`[?&](?:p|page_id)=${id.replace(/\W/g, '')}(?:&|$)`).test(path);
  const host = hostOf(guid) ?? '';
  return isByNumber || host === hostOf(link) || hosts.has(host) || path === oldPath(link) ? path : null;
};

/** Hosts that links and identifiers show the site to have had: an identifier on one of them was an address of it. */
export const hostsOf = (posts: Iterable<PostFacts>): ReadonlySet<string> => {
  const hosts = new Set<string>();
  for (const facts of posts)
    for (const address of [facts.link, ...(isOfSite(facts) ? [facts.guid] : [])])
      hosts.add(hostOf(address) ?? '');
  hosts.delete('');
  return hosts;
};

/** The hosts that a post's identifier shows the site to have had. */
export const isOfSite = (facts: PostFacts): boolean => addressOfGuid(facts) !== null;
