import type { Locale } from '../../../shared/locales/locales';
import { localeOfCode } from '../domain/locale-of-code';
import { note } from '../domain/note';
import { oldPath, originOf } from '../domain/old-address';
import { SITE_FORM, type SiteHead, type SiteRecord } from '../domain/site-record';
import { hostsOf, isOfSite } from './domain/document-addresses';
import { Files } from './domain/files';
import { makeRecord } from './domain/make-record';
import { planDocuments, type DocumentPlan, type Member } from './domain/plan-documents';
import { planPages } from './domain/plan-pages';
import { planTopics } from './domain/plan-topics';
import { readText, type ReadText } from './domain/read-text';
import type { Survey } from './domain/survey';
import { tellSite } from './domain/tell-site';
import type { WxrItem } from './domain/wxr-events';
import { ItemStore } from '../item-store';
import { readRedirects } from './read-redirects';
import { readTranslations } from './read-translations';
import { surveyFiles } from './survey-files';

export interface WordPressSource {
  /** The files of the export (WXR 1.0 to 1.2), of any size; parts of one export in any order. */
  readonly files: readonly string[];
  /** WPML's table as CSV: element_id, trid, language_code, source_language_code. Polylang needs none. */
  readonly translations?: string | undefined;
  /** The redirects of the plugin Redirection as CSV: source, target, regex, code. */
  readonly redirects?: string | undefined;
  /** The language of texts of which nothing tells another. */
  readonly defaultLanguage: Locale;
  /** Types of posts that are press releases: `post` when left out. */
  readonly releaseTypes?: readonly string[] | undefined;
  /** Further types of posts that are pages. */
  readonly pageTypes?: readonly string[] | undefined;
  /** Categories (slug or name) of press releases; other posts are left out, and told. All posts when left out. */
  readonly releaseCategories?: readonly string[] | undefined;
}

/**
 * The records of a WordPress site. Its files are read once; texts wait in a file of their own until they are told, so memory holds
 * small facts alone. What the export has and no record can hold is told in notes.
 *
 * @throws Error for a file that is not there, and for a table without its columns
 */
export async function* readWordPress(source: WordPressSource): AsyncGenerator<SiteRecord, void, undefined> {
  const { defaultLanguage } = source;
  const releaseTypes = new Set(source.releaseTypes ?? ['post']);
  const types = new Set([...releaseTypes, 'post', 'page', ...(source.pageTypes ?? [])]);
  if (!releaseTypes.has('post') && source.pageTypes?.includes('post') !== true) types.delete('post');
  const translations =
    source.translations === undefined ? new Map<string, never>() : readTranslations(source.translations);
  const store = new ItemStore<WxrItem>();
  try {
    const survey = await surveyFiles(source.files, types, store);
    const plan = planDocuments(survey, {
      defaultLanguage,
      releaseTypes,
      releaseCategories:
        source.releaseCategories === undefined
          ? null
          : new Set(source.releaseCategories.map((name) => name.toLowerCase())),
      translations,
    });
    const blog = blogPath(survey);
    const pages = planPages(plan.documents, survey);
    const topics = planTopics(survey, plan.documents, { defaultLanguage, blog });
    const files = new Files(survey.attachments, ({ id, language }) => {
      const row = translations.get(id);
      const locale =
        row === undefined
          ? language === null
            ? null
            : survey.localeOfTerm(language)
          : localeOfCode(row.code);
      return locale ?? defaultLanguage;
    });
    const hosts = hostsOf(survey.posts.values());
    yield headOf(survey, plan.documents);
    yield* files.records;
    yield* topics.topics;
    yield* topics.countries;
    yield* tellSite(survey, plan, pages, topics);
    yield* tellDescriptions(survey, files);
    for (const document of plan.documents) {
      const { record, notes } = makeRecord(document, {
        files,
        topics,
        ...{ blog, hosts },
        place: pages.places.get(document.id),
        isOrphan: pages.orphans.has(document.id),
        read: (member) => readMember(member, { store, files, survey }),
      });
      yield* files.takeMet();
      yield record;
      yield* notes;
    }
    if (source.redirects !== undefined) yield* readRedirects(source.redirects);
  } finally {
    store.close();
  }
}

/** "/" or "/blog/". */
const blogPath = (survey: Survey): string =>
  (oldPath(survey.site.get('wp:base_blog_url') ?? survey.site.get('link') ?? '/') ?? '/').replace(
    /\/*$/,
    '/',
  );

interface Around {
  readonly store: ItemStore<WxrItem>;
  readonly files: Files;
  readonly survey: Survey;
}

const readMember = ({ facts, locale }: Member, { store, files, survey }: Around): ReadText => {
  const [item, ...more] = facts.stored.map((number) => store.get(number));
  if (item === undefined) throw new Error(`The text of item ${facts.id} was not kept.`);
  const whole = { ...item, id: facts.id, meta: [...item.meta, ...more.flatMap(({ meta }) => meta)] };
  const site = survey.site.get('wp:base_blog_url') ?? survey.site.get('link') ?? '';
  const base = [facts.link, site].find((address) => originOf(address) !== null) ?? 'https://site.invalid';
  return readText(whole, { locale, files, base, reusable: survey.reusable });
};

const headOf = (survey: Survey, documents: readonly DocumentPlan[]): SiteHead => {
  const { site, posts } = survey;
  const version = /\?v=([\d.]+)/.exec(site.get('generator') ?? '')?.[1];
  const told = [site.get('wp:base_blog_url'), site.get('wp:base_site_url'), site.get('link')];
  const seen = [...posts.values()].flatMap((facts) => [facts.link, ...(isOfSite(facts) ? [facts.guid] : [])]);
  const addresses = new Set([...told, ...seen].flatMap((address) => originOf(address ?? '') ?? []));
  const languages = new Set(documents.flatMap(({ members }) => members.map(({ locale }) => locale)));
  return {
    kind: 'site',
    form: SITE_FORM,
    system: version === undefined ? 'WordPress' : `WordPress ${version}`,
    addresses: [...addresses],
    languages: [...languages],
  };
};

/** Files have no text of their own here. */
function* tellDescriptions({ attachments }: Survey, files: Files): Generator<SiteRecord> {
  for (const { id, description, caption } of attachments.values())
    if (description !== '' && description !== caption)
      yield note(
        files.withId(id)?.id ?? `wordpress:file:${id}`,
        'lost',
        `Its description has no place here: ${description}`,
      );
}
