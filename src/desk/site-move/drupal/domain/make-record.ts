import type { Locale } from '../../../../shared/locales/locales';
import { withLeadPicture } from '../../domain/lead-picture';
import { localeOfCode } from '../../domain/locale-of-code';
import { note } from '../../domain/note';
import { decodeAddress } from '../../domain/old-address';
import { plainText } from '../../domain/plain-text';
import type {
  InLanguages,
  NoteRecord,
  OldAddress,
  PageRecord,
  ReleaseRecord,
  TextOfRelease,
} from '../../domain/site-record';
import { addressesIn } from './addresses';
import type { NodeFacts } from './node-facts';
import type { DocumentPlan } from './plan-documents';
import type { PlaceOfPage } from './plan-pages';
import type { TopicsPlan } from './plan-topics';
import { readDay } from './read-day';
import type { ReadNode } from './read-node';
import type { Survey } from './survey';

export interface Context {
  readonly survey: Survey;
  readonly topics: TopicsPlan;
  readonly place: PlaceOfPage | undefined;
  readonly read: (facts: NodeFacts, record: string) => ReadNode;
}

/** All addresses of a node in one language. */
export const addressesOfNode = (
  { nid, alias, aliasLangcode, locale }: NodeFacts,
  survey: Survey,
): OldAddress[] => {
  const number = nid === '' ? null : `/node/${nid}`;
  return addressesIn(locale, survey.pathsOf(number ?? '', alias, aliasLangcode), number, survey.prefixes);
};

/** The record of a document, with all that became of it otherwise. */
export const makeRecord = (
  plan: DocumentPlan,
  { survey, topics, place, read }: Context,
): { readonly record: ReleaseRecord | PageRecord; readonly notes: readonly NoteRecord[] } => {
  const [first] = plan.members;
  const nodes = plan.members.map((facts) => ({ facts, node: read(facts, plan.id) }));
  const notes: NoteRecord[] = nodes.flatMap(({ facts, node }) => [
    ...node.notes,
    ...(facts.reason === null ? [] : [note(plan.id, 'unclear', facts.reason, facts.locale)]),
    ...(facts.title === '' ? [note(plan.id, 'unclear', 'It had no title.', facts.locale)] : []),
  ]);
  if (plan.partedFrom !== null)
    notes.push(
      note(
        plan.id,
        'unclear',
        `It is a translation that was not public, of ${plan.partedFrom}: it comes as a draft of its own.`,
      ),
    );
  if (survey.withoutLanguage.has(first.id))
    notes.push(
      note(plan.id, 'unclear', 'The answer does not say its language; that of its folder is taken.'),
    );
  const addresses = plan.members.flatMap((facts) => addressesOfNode(facts, survey));
  const shared = {
    id: plan.id,
    addresses: [...plan.members.reduce(withNumber, addresses), ...untranslated(plan, survey)],
    state: plan.state,
    source: first.locale,
  };
  const attachments = [...new Set(nodes.flatMap(({ node }) => node.attachments))];
  const image = nodes.map(({ node }) => node.image).find((one) => one !== null) ?? null;
  if (plan.kind === 'page') {
    const languages = Object.fromEntries(
      nodes.map(({ facts, node }) => {
        const menuTitle = place?.menuTitles.get(facts.locale);
        const { summary } = node.text;
        const html = withLeadPicture(node.text.html, survey.files.withRecord(image), facts.locale);
        return [
          facts.locale,
          { ...titleOf(facts, node), ...(menuTitle === undefined ? {} : { menuTitle }), summary, html },
        ];
      }),
    );
    const { parent = null, position = 0, inMenu = false, isHome = false } = place ?? {};
    return {
      record: { kind: 'page', ...shared, parent, position, inMenu, isHome, languages, attachments },
      notes,
    };
  }
  const languages: InLanguages<TextOfRelease> = Object.fromEntries(
    nodes.map(({ facts, node }): [Locale, TextOfRelease] => [
      facts.locale,
      { ...titleOf(facts, node), ...node.text },
    ]),
  );
  const releasedAt =
    nodes.map(({ facts, node }) => readDay(node.date, facts.created)).find((one) => one !== null) ?? null;
  const embargo = nodes
    .map(({ facts, node }) => readDay(node.embargo, facts.created, false))
    .find((one) => one !== null);
  const isUndated = plan.state === 'public' && releasedAt === null;
  if (isUndated) notes.push(note(plan.id, 'unclear', 'It was public and has no date: it comes as a draft.'));
  return {
    record: {
      kind: 'release',
      ...shared,
      ...(isUndated ? { state: 'draft' } : {}),
      releasedAt,
      ...(plan.state === 'draft' && typeof embargo === 'string' ? { embargoedUntil: embargo } : {}),
      languages,
      image,
      attachments,
      ...termsOf(
        nodes.map(({ node }) => node),
        topics,
        plan.id,
        notes,
      ),
      contacts: [],
    },
    notes,
  };
};

/** Aliases in a language that the node has no text in led to its source. */
const untranslated = ({ members: [first, ...others] }: DocumentPlan, survey: Survey): OldAddress[] =>
  survey.pathsOf(`/node/${first.nid}`, null, '').flatMap(({ path, langcode }) => {
    const locale = localeOfCode(langcode);
    if (locale === null || [first, ...others].some((member) => member.locale === locale)) return [];
    return survey.prefixes.of(locale).map((prefix) => ({ address: prefix + path, language: first.locale }));
  });

/** `/node/5` led to the source, whatever the prefix of its language; each translation of Drupal 7 has a number of its own. */
const withNumber = (addresses: readonly OldAddress[], { nid, locale }: NodeFacts): OldAddress[] => {
  const address = `/node/${nid}`;
  const isThere = nid === '' || addresses.some((one) => one.address === address);
  return isThere ? [...addresses] : [...addresses, { address, language: locale }];
};

const titleOf = (
  { title, alias, nid }: NodeFacts,
  { text }: ReadNode,
): { readonly title: string; readonly slug: string | null } => ({
  title: title || plainText(text.html).slice(0, 80) || `Node ${nid}`,
  slug: alias === null ? null : decodeAddress(alias).replace(/^.*\//s, '') || null,
});

const termsOf = (
  nodes: readonly ReadNode[],
  { find, hidden }: TopicsPlan,
  id: string,
  notes: NoteRecord[],
): { topics: string[]; countries: string[] } => {
  const topics = new Set<string>();
  const countries = new Set<string>();
  const missing = new Set<string>();
  for (const term of nodes.flatMap(({ terms }) => terms)) {
    const found = find(term);
    if (found === undefined) missing.add(term.id);
    else if ('topic' in found) topics.add(found.topic);
    else countries.add(found.country);
  }
  for (const term of missing)
    if (!hidden.some((one) => one.id === `drupal:${term}`))
      notes.push(note(id, 'lost', `A topic (${term}) is not in the export: save taxonomy_term too.`));
  return { topics: [...topics], countries: [...countries] };
};
