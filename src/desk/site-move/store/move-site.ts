import type { Core } from '@strapi/strapi';
import { EVERYTHING_CHANGED, storeContentChange } from '../../../distribution/front-ends/log-content-change';
import { purgeEverything } from '../../../distribution/purges/add-purge';
import { keepPlans } from '../../../platform/strapi/keep-plans';
import { whileMovingIn } from '../../../writing/announce/moving-in';
import { ReportWriter, type CheckedAddress, type MoveReport } from '../domain/move-report';
import { planPaths } from '../domain/plan-paths';
import { liftPublicPages } from '../domain/lift-public-pages';
import { emptyIndex, indexRecord, type SiteIndex } from '../domain/site-index';
import { tidyBegun } from './begun-files';
import { checkAll } from './check-addresses';
import { findSettled, findTakenSlugs } from './find-paths';
import { mendLinks } from './mend-links';
import { loadItems } from './moved-items';
import type { MoveOptions, Moving } from './moving';
import type { RecordsFile } from './records-file';
import { rehearse } from './rehearse';
import { storeRecords, type MoveProgress } from './store-records';

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
  keepPlans(strapi);
  const index = await buildIndex(records);
  const lifted = options.isPublishing ? liftPublicPages(index.documents) : [];
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
  for (const of of lifted) moving.report.find({ of, ...titleOf(index, of), what: 'unclear', text: LIFTED });
  for (const { of, missing } of index.dangling)
    moving.report.find({ of, what: 'lost', text: `It refers to "${missing}", which is in no record.` });
  if (options.isRehearsal) {
    await rehearse(moving);
    return finish(moving, []);
  }
  await tidyBegun(strapi);
  await whileMovingIn(() => storeRecords(moving, progress));
  await mendLinks(moving, raw);
  await purgeEverything(strapi);
  await storeContentChange(strapi, EVERYTHING_CHANGED);
  return finish(moving, await checkAll(moving));
};

const LIFTED = 'It was public below a page that was not: it stands without that one, so that it is public.';

const titleOf = ({ documents }: SiteIndex, id: string): { readonly title?: string } => {
  const facts = documents.get(id);
  const title = facts?.names[facts.source]?.title;
  return title === undefined ? {} : { title };
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
