import type { Core } from '@strapi/strapi';
import { purgeEverything } from '../../../distribution/purges/add-purge';
import { whileMovingIn } from '../../../writing/announce/moving-in';
import { PAGE, RELEASE } from '../../../shared/content-types/uids';
import { checkAddress } from '../check/answer-of';
import {
  ReportWriter,
  type CheckedAddress,
  type Fate,
  type Kind,
  type MoveReport,
} from '../domain/move-report';
import { inOrder, planPaths } from '../domain/plan-paths';
import { emptyIndex, indexRecord, resolveLink, textsOf, type SiteIndex } from '../domain/site-index';
import type { HistoryRecord, IdentifiedRecord, PageRecord, ReleaseRecord } from '../domain/site-record';
import { keepHistory } from './keep-history';
import { findSettled, findTakenSlugs } from './find-paths';
import { loadItems } from './moved-items';
import { noteLacks } from './note-lacks';
import { mayBePublic } from './may-be-public';
import type { MoveOptions, Moving } from './moving';
import type { RecordPlace, RecordsFile } from './records-file';
import { rehearse } from './rehearse';
import { storeDocument } from './store-document';
import { FileProblem, storeFile, tidyBegun } from './store-file';
import { wantCountry, wantNamed } from './store-named';
import { storeRedirect, storeTopicAddresses } from './store-redirect';
import { pageData, releaseData } from './to-data';

/** Hears how far a move is. */
export type MoveProgress = (
  done: { readonly documents: number; readonly pictures: number },
  total: typeof done,
) => void;

/**
 * Brings a site into the newsroom, record by record, each with its line in one transaction: it may be stopped at any point, and the
 * next run goes on where it was. Nobody outside is told.
 */
export const moveSite = async (
  strapi: Core.Strapi,
  records: RecordsFile,
  options: MoveOptions,
  progress: MoveProgress = () => undefined,
): Promise<MoveReport> => {
  const index = await buildIndex(records);
  const items = await loadItems(strapi);
  const settled = await findSettled(strapi, index, items);
  const taken = await findTakenSlugs(strapi, index, items);
  const raw = planPaths(index.documents, taken, new Map());
  const moving: Moving = {
    ...{ strapi, options, records, index, items },
    paths: planPaths(index.documents, taken, settled),
    report: new ReportWriter(),
    now: new Date(),
  };
  for (const { of, language, what, text } of records.notes)
    moving.report.find({ of, ...(language && { language }), what, text });
  for (const { of, missing } of index.dangling)
    moving.report.find({ of, what: 'lost', text: `It refers to "${missing}", which is in no record.` });
  if (options.isRehearsal) {
    await rehearse(moving);
    return finish(moving, []);
  }
  await tidyBegun(strapi);
  await whileMovingIn(() => run(moving, progress));
  await mendLinks(moving, raw);
  await purgeEverything(strapi);
  return finish(moving, await checkAll(moving));
};

const buildIndex = async (records: RecordsFile): Promise<SiteIndex> => {
  const index = emptyIndex(records.head);
  const ofContacts: [string, string][] = [];
  for await (const record of records.all()) {
    indexRecord(index, record, (id) => records.places.has(id));
    if (record.kind === 'contact' && record.organisation !== null)
      ofContacts.push([record.id, record.organisation]);
  }
  for (const [contact, organisation] of ofContacts)
    if (index.shown.has(contact)) index.shown.add(organisation);
  return index;
};

const finish = ({ records, options, report }: Moving, addresses: readonly CheckedAddress[]): MoveReport => ({
  system: records.head.system,
  isRehearsal: options.isRehearsal,
  isPublishing: options.isPublishing,
  counts: report.counts(),
  public: report.public,
  lacking: Object.fromEntries(report.lacking),
  findings: report.findings,
  addresses,
});

const placesOf = ({ records }: Moving, ...kinds: readonly Kind[]): RecordPlace[] =>
  [...records.places.values()].filter(({ kind }) => kinds.includes(kind));

const PICTURES_AT_ONCE = 2; // each is prepared by a process of its own; more would take the cores from readers

const run = async (moving: Moving, progress: MoveProgress): Promise<void> => {
  const { records, report } = moving;
  const files = placesOf(moving, 'file');
  const total = { documents: records.places.size - files.length, pictures: files.length };
  const done = { documents: 0, pictures: 0 };
  const tell = (kind: keyof typeof done) => {
    done[kind] += 1;
    progress(done, total);
  };
  progress(done, total);
  await sideBySide(files, PICTURES_AT_ONCE, async (place) => {
    const record = await records.read(place);
    if (record.kind === 'file') report.count('file', await storeFileOrSay(moving, record, place.digest));
    tell('pictures');
  });
  const document = async (place: RecordPlace, store: (record: IdentifiedRecord) => Promise<Fate>) => {
    report.count(place.kind, await store(await records.read(place)));
    tell('documents');
  };
  for (const kind of ['organisation', 'contact', 'topic', 'country'] as const)
    for (const place of placesOf(moving, kind))
      await document(place, async (record) => {
        if (record.kind !== kind) return 'refused';
        return (await storeDocument(moving, wantNamed(moving, record, place.digest))).fate;
      });
  const order = inOrder(moving.index.documents);
  for (const id of [...order.pages, ...order.releases]) {
    const place = records.places.get(id);
    if (place !== undefined) await document(place, (record) => storeWritten(moving, record, place.digest));
  }
  for (const place of placesOf(moving, 'topic')) await storeTopicAddresses(moving, place.id);
  for (const place of placesOf(moving, 'redirect'))
    await document(place, async (record) =>
      record.kind === 'redirect' ? storeRedirect(moving, record, place.digest) : 'refused',
    );
  for await (const record of records.all())
    if (record.kind === 'history') await keepHistory(moving.strapi, record satisfies HistoryRecord);
};

const storeFileOrSay = async (
  moving: Moving,
  record: IdentifiedRecord & { kind: 'file' },
  digest: string,
): Promise<Fate> => {
  try {
    return await storeFile(moving, record, digest);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    moving.report.find({ of: record.id, title: record.name, what: 'lost', text: error.message });
    return 'refused';
  }
};

/** A release or page. */
const storeWritten = async (
  moving: Moving,
  record: IdentifiedRecord,
  digest: string,
  isForced = false,
): Promise<Fate> => {
  const { report } = moving;
  if (record.kind !== 'release' && record.kind !== 'page') return 'refused';
  const isPublic = mayBePublic(moving, record);
  const { fate, isPublic: isPublicNow } = await storeDocument(moving, {
    ...{ id: record.id, digest, addresses: record.addresses, isPublic, isForced },
    uid: record.kind === 'release' ? RELEASE : PAGE,
    title: record.languages[record.source]?.title ?? record.id,
    data: async () =>
      record.kind === 'page'
        ? pageData(moving, record)
        : releaseData(moving, record, await storeCountries(moving, record)),
  });
  if (!isForced) noteLacks(report, record);
  if (isPublicNow && !isForced) report.public[record.kind] += 1;
  return fate;
};

/** The countries of a release, by their codes; those that no record is of are made, or found. */
const storeCountries = async (moving: Moving, record: ReleaseRecord): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const code of record.countries) {
    const id = moving.index.countries.get(code.toUpperCase());
    const wanted = id === undefined ? wantCountry(moving, code) : null;
    if (wanted !== null) await storeDocument(moving, wanted);
    const item = moving.items.get(id ?? wanted?.id ?? '');
    if (item !== undefined) found.set(code, item.documentId);
  }
  return found;
};

/**
 * Texts were written with links to where documents were to be. Where one of those is elsewhere after all, as its slug was taken, the
 * texts that lead there are written again.
 */
const mendLinks = async (moving: Moving, raw: Moving['paths']): Promise<void> => {
  const { strapi, index, items, records } = moving;
  const actual = await findSettled(strapi, index, items);
  const moved = new Set<string>();
  for (const [id, ways] of actual)
    for (const [locale, way] of Object.entries(ways))
      if (raw.get(id)?.[locale as keyof typeof ways]?.path !== way.path) moved.add(id);
  if (moved.size === 0) return;
  for (const [id, ways] of actual) moving.paths.set(id, { ...moving.paths.get(id), ...ways });
  for (const place of placesOf(moving, 'page', 'release')) {
    const record = await records.read(place);
    if (record.kind !== 'release' && record.kind !== 'page') continue;
    if (!leadsTo(index, record, moved)) continue;
    await whileMovingIn(() => storeWritten(moving, record, place.digest, true));
  }
};

const leadsTo = (index: SiteIndex, record: ReleaseRecord | PageRecord, ids: ReadonlySet<string>): boolean =>
  textsOf<{ readonly html: string }>(record.languages).some(([, { html }]) =>
    [...html.matchAll(/href\s*=\s*["']([^"']*)["']/gi)].some(([, href = '']) => {
      const target = resolveLink(index, href.replace(/&amp;/g, '&'));
      return target.to === 'document' && ids.has(target.id);
    }),
  );

/** What every old address of the records answers now. */
const checkAll = async ({ strapi, records }: Moving): Promise<CheckedAddress[]> => {
  const addresses = new Set<string>();
  for await (const record of records.all()) {
    if (record.kind === 'redirect') addresses.add(record.from);
    else if ('addresses' in record && record.kind !== 'site' && record.kind !== 'file')
      for (const { address } of record.addresses) addresses.add(address);
  }
  const checked: CheckedAddress[] = [];
  for (const address of addresses) checked.push(await checkAddress(strapi, address));
  return checked;
};

/** Does work for each, so many at a time. */
const sideBySide = async <Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = items.values();
  const take = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, take));
};
