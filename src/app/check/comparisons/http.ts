import { CONTENT_TYPES } from '../../../shared/content-types/content-types';
import { addressOf, askAt, type Answer, type Ask } from '../answers';
import type { Comparison, Look } from '../comparison';

const NEWEST = 200; // documents: whatever went wrong of late is among those that changed of late
const OTHERS = 100; // documents of any age, others each time

interface Entry {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  readonly state: 'public' | 'withdrawn' | 'deleted';
  readonly title: string | null;
}

const ENTRIES = `select e.document_id as "documentId", e.locale, e.slug, e.state, p.title
  from ((select * from feed_entries order by touched_at desc limit ${NEWEST})
    union (select * from feed_entries order by random() limit ${OTHERS})) e
    left join press_releases p on p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null
  where e.slug is not null and not exists (select from public_paths taken
    where taken.path = '/news/' || e.slug and taken.locale = e.locale and taken.document_id <> e.document_id)`;

const HIDDEN = `select distinct document_id as "documentId", locale from press_releases r
  where not exists (select from feed_entries e where e.document_id = r.document_id and e.locale = r.locale)
  order by 1 limit ${NEWEST}`;

interface Told {
  readonly data?: { readonly title?: string; readonly documentId?: string };
  readonly meta?: { readonly pagination?: { readonly total?: number } };
}

const toldBy = ({ body }: Answer): Told => body ?? {};

/** What a reader of the address is told of an entry, where it is something else than the database has; null where it is not. */
const judge = (entry: Entry, answer: Answer): string | null => {
  const what = `/news/${entry.slug} (${entry.locale}), release ${entry.documentId},`;
  const expected = entry.state === 'public' ? 200 : 410;
  if (answer.status !== expected)
    return `${what} is ${entry.state} and answers ${answer.status}, not ${expected}.`;
  const isOld = expected === 200 && toldBy(answer).data?.title !== entry.title;
  return isOld ? `${what} answers with another title than it has.` : null;
};

const contentOf = ({ slug, locale }: Entry): string =>
  `/api/content?path=${encodeURIComponent(`/news/${slug}`)}&locale=${locale}`;

const compareEntries = async ({ ask }: Look, read: Ask): Promise<string[]> => {
  const said: string[] = [];
  for (const entry of await ask<Entry>(ENTRIES)) {
    const found = judge(entry, await read(contentOf(entry)));
    if (found !== null) said.push(found);
  }
  return said;
};

const compareHidden = async ({ ask }: Look, read: Ask): Promise<string[]> => {
  const said: string[] = [];
  for (const { documentId, locale } of await ask<{ documentId: string; locale: string }>(HIDDEN)) {
    const { status } = await read(`/api/press-releases/${documentId}?locale=${locale}`);
    if (status !== 404)
      said.push(`Release ${documentId} (${locale}) was never public and answers ${status}, not 404.`);
  }
  return said;
};

const compareTotals = async ({ ask, strapi }: Look, read: Ask): Promise<string[]> => {
  const said: string[] = [];
  for (const { uid, kind, route } of CONTENT_TYPES) {
    if (kind === 'single') continue;
    const rows = await ask<{ locale: string | null; total: number }>(
      `select locale, count(*)::int as total from "${strapi.contentType(uid).collectionName}"
       where published_at is not null group by 1`,
    );
    for (const { locale, total } of rows) {
      const path = `/api/${route}?pagination[pageSize]=1${locale === null ? '' : `&locale=${locale}`}`;
      const answer = await read(path);
      const told = toldBy(answer).meta?.pagination?.total;
      if (told !== total)
        said.push(`${path} answers ${answer.status} and tells of ${String(told)}; ${total} are public.`);
    }
  }
  return said;
};

const compareAll = async (look: Look, read: Ask): Promise<string[]> => [
  ...(await compareEntries(look, read)),
  ...(await compareHidden(look, read)),
  ...(await compareTotals(look, read)),
];

/** @param url - of the newsroom, when it is not where its settings say */
export const httpComparison = (url: string | null): Comparison => ({
  name: 'http',
  compares: `what a running newsroom answers with the database (${NEWEST} that changed last, ${OTHERS} others, all totals)`,
  remedy:
    'An instance answers with what it kept: restart it, and purge caches in front. The log says whether it lost its line to the database.',
  find: (look) => compareAll(look, askAt(url ?? addressOf(look.strapi))),
});
