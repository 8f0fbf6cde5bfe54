import type { Locale } from '../../../shared/locales/locales';
import { oldPath, originOf } from '../domain/old-address';
import { SITE_FORM, type SiteHead, type SiteRecord } from '../domain/site-record';
import { ItemStore } from '../item-store';
import type { Entity, Reference } from './domain/entity';
import { addressesOfNode, makeRecord } from './domain/make-record';
import type { NodeFacts } from './domain/node-facts';
import { planDocuments, type DocumentPlan } from './domain/plan-documents';
import { planPages } from './domain/plan-pages';
import { planTopics } from './domain/plan-topics';
import { readNode, type ReadNode } from './domain/read-node';
import type { Survey } from './domain/survey';
import { tellSite } from './domain/tell-site';
import { surveyFiles } from './survey-files';

export interface DrupalSource {
  /** A folder with the answers of JSON:API as saved, in a folder for each language (`en`, `fr`), and tables of Drupal 7 as CSV. */
  readonly folder: string;
  /** The language of what says none, and of files that lie in no folder of a language. */
  readonly defaultLanguage: Locale;
  /** Types of nodes that are press releases; those of usual names (press_release, news, article …) when left out. */
  readonly releaseTypes?: readonly string[] | undefined;
  /** Types of nodes that are pages; those of usual names (page, landing_page …) when left out. */
  readonly pageTypes?: readonly string[] | undefined;
  /** The address of the site, where the answers do not tell it: "https://www.example.org". */
  readonly address?: string | undefined;
  /** The address of the home page on the old site: "/node/1". */
  readonly home?: string | undefined;
}

/**
 * The records of a Drupal site. Each file is read once; nodes wait in a file of their own until they are told.
 *
 * @throws Error when there is no such folder
 */
// eslint-disable-next-line @typescript-eslint/require-await -- readers of all systems are asked in one way
export async function* readDrupal(source: DrupalSource): AsyncGenerator<SiteRecord, void, undefined> {
  const { defaultLanguage } = source;
  const store = new ItemStore<Entity>();
  try {
    const survey = surveyFiles(source.folder, defaultLanguage, store);
    const given = originOf(source.address ?? '');
    if (given !== null) survey.origins.add(given);
    const origin = given ?? [...survey.origins][0] ?? 'https://site.invalid';
    const plan = planDocuments(survey, {
      defaultLanguage,
      releaseTypes: source.releaseTypes === undefined ? null : new Set(source.releaseTypes),
      pageTypes: source.pageTypes === undefined ? null : new Set(source.pageTypes),
    });
    const files = survey.files.makeRecords(origin);
    const pages = planPages(plan.documents, survey, source.home === undefined ? null : oldPath(source.home));
    const topics = planTopics(survey);
    yield headOf(survey, plan.documents, origin);
    yield* files;
    yield* topics.topics;
    yield* topics.countries;
    yield* tellSite(survey, plan, pages, topics);
    for (const document of plan.documents) {
      const { record, notes } = makeRecord(document, {
        survey,
        topics,
        place: pages.places.get(document.id),
        read: (facts, id) => readStored(facts, id, { survey, store, origin }),
      });
      yield* survey.files.takeMet();
      yield record;
      yield* notes;
    }
    yield* survey.redirects.values();
  } finally {
    store.close();
  }
}

interface Around {
  readonly survey: Survey;
  readonly store: ItemStore<Entity>;
  readonly origin: string;
}

const readStored = (facts: NodeFacts, record: string, { survey, store, origin }: Around): ReadNode => {
  const { locale } = facts;
  const inLanguage = <Value>(languages: ReadonlyMap<Locale, Value> | undefined): Value | undefined =>
    languages?.get(locale) ?? [...(languages?.values() ?? [])][0];
  return readNode(store.get(facts.stored), {
    record,
    locale,
    origin,
    files: survey.files,
    addressOf: (uuid) => {
      const target = inLanguage(survey.nodes.get(uuid));
      return target === undefined ? null : (addressesOfNode(target, survey)[0]?.address ?? null);
    },
    part: ({ id }: Reference) => {
      const part = inLanguage(survey.parts.get(id));
      return part === undefined ? undefined : store.get(part.stored);
    },
  });
};

const headOf = ({ origins }: Survey, documents: readonly DocumentPlan[], origin: string): SiteHead => ({
  kind: 'site',
  form: SITE_FORM,
  system: 'Drupal',
  addresses: origins.size === 0 ? [] : [...new Set([origin, ...origins])],
  languages: [...new Set(documents.flatMap(({ members }) => members.map(({ locale }) => locale)))],
});
