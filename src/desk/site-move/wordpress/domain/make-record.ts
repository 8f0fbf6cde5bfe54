import type { Locale } from '../../../../shared/locales/locales';
import { withLeadPicture } from '../../domain/lead-picture';
import { note } from '../../domain/note';
import { plainText } from '../../domain/plain-text';
import type {
  FileRecord,
  InLanguages,
  NoteRecord,
  OldAddress,
  PageRecord,
  ReleaseRecord,
  TextOfRelease,
} from '../../domain/site-record';
import { addressesOf } from './document-addresses';
import { documentsOf } from './attachment';
import type { Files } from './files';
import type { DocumentPlan, Member } from './plan-documents';
import type { PlaceOfPage } from './plan-pages';
import type { TopicsPlan } from './plan-topics';
import type { ReadText } from './read-text';

export interface MadeRecord {
  readonly record: ReleaseRecord | PageRecord;
  readonly notes: readonly NoteRecord[];
}

interface Context {
  readonly files: Files;
  readonly topics: TopicsPlan;
  readonly place: PlaceOfPage | undefined;
  readonly isOrphan: boolean;
  /** "/" or "/blog/" */
  readonly blog: string;
  /** That the site is known to have had. */
  readonly hosts: ReadonlySet<string>;
  readonly read: (member: Member) => ReadText;
}

/** characters of a text that stand for a title where there is none */
const TITLE_LENGTH = 80;

/** The record of a document, with all that became of it otherwise. */
export const makeRecord = (plan: DocumentPlan, context: Context): MadeRecord => {
  const texts = plan.members.map((member) => ({ member, text: context.read(member) }));
  const notes: NoteRecord[] = texts.flatMap(({ member, text }) => notesOf(plan, member, text));
  const first = plan.members[0];
  const isPublic = plan.state === 'public';
  const addresses: OldAddress[] = texts.flatMap(({ member, text }) =>
    addressesOf(member, { blog: context.blog, hosts: context.hosts, pages: text.pages }),
  );
  const shared = {
    id: plan.id,
    addresses,
    source: first.locale,
    attachments: attachmentsOf(
      plan,
      texts.flatMap(({ text }) => text.linked),
      context.files,
    ),
  };
  if (context.isOrphan)
    notes.push(note(plan.id, 'unclear', 'The page above it is not in the export; it stands at the top.'));
  if (plan.partedFrom !== null)
    notes.push(
      note(
        plan.id,
        'unclear',
        `It is a translation that was not public, of ${plan.partedFrom}: it comes as a draft of its own.`,
      ),
    );
  const image = findImage(plan, context.files, notes);
  if (plan.kind === 'page') {
    const languages = Object.fromEntries(
      texts.map(({ member, text }) => {
        const { title, slug, summary, html: own } = commonOf(member, text);
        const html = withLeadPicture(own, image ?? undefined, member.locale);
        const menuTitle = context.place?.menuTitles.get(member.locale);
        return [
          member.locale,
          { title, ...(menuTitle === undefined ? {} : { menuTitle }), slug, summary, html },
        ];
      }),
    );
    const { parent = null, position = 0, inMenu = false, isHome = false } = context.place ?? {};
    return {
      record: { kind: 'page', ...shared, state: plan.state, parent, position, inMenu, isHome, languages },
      notes,
    };
  }
  const languages: InLanguages<TextOfRelease> = Object.fromEntries(
    texts.map(({ member, text }): [Locale, TextOfRelease] => [member.locale, commonOf(member, text)]),
  );
  const releasedAt = releaseDateOf(plan);
  const isUndated = isPublic && releasedAt === null;
  if (isUndated) notes.push(note(plan.id, 'unclear', 'It was public and has no date: it comes as a draft.'));
  const scheduled = first.facts.status === 'future' ? first.facts.date.at : null;
  return {
    record: {
      kind: 'release',
      ...shared,
      state: isUndated ? 'draft' : plan.state,
      releasedAt,
      ...(scheduled === null ? {} : { embargoedUntil: scheduled }),
      languages,
      image: image?.id ?? null,
      ...termsOf(plan, context.topics),
      contacts: [],
    },
    notes,
  };
};

const commonOf = (
  { facts }: Member,
  text: ReadText,
): Pick<TextOfRelease, 'title' | 'slug' | 'summary' | 'html' | 'subtitle'> => ({
  title: facts.title === '' ? titleFrom(facts.slug, text) : facts.title,
  slug: facts.slug,
  ...(text.subtitle === null ? {} : { subtitle: text.subtitle }),
  summary: text.summary,
  html: text.html,
});

const titleFrom = (slug: string | null, { html }: ReadText): string => {
  const words = plainText(html);
  if (words === '') return slug ?? 'Untitled';
  return words.length <= TITLE_LENGTH ? words : `${words.slice(0, TITLE_LENGTH).replace(/\s+\S*$/u, '')}…`;
};

const notesOf = (plan: DocumentPlan, { facts, locale, reason }: Member, text: ReadText): NoteRecord[] => [
  ...text.lost.map((sentence) => note(plan.id, 'lost', sentence, locale)),
  ...text.unclear.map((sentence) => note(plan.id, 'unclear', sentence, locale)),
  ...(reason === null ? [] : [note(plan.id, 'unclear', reason, locale)]),
  ...(facts.date.doubt === null || !isDated(plan)
    ? []
    : [note(plan.id, 'unclear', facts.date.doubt, locale)]),
  ...(facts.title === ''
    ? [note(plan.id, 'unclear', 'It had no title; the first words of its text stand for one.', locale)]
    : []),
];

/** The day a draft was saved is no date of release. */
const isDated = ({ state, members: [{ facts }] }: DocumentPlan): boolean =>
  state === 'public' || facts.isProtected || facts.status === 'private' || facts.status === 'future';

const releaseDateOf = (plan: DocumentPlan): string | null =>
  isDated(plan) ? plan.members[0].facts.date.at : null;

const findImage = (plan: DocumentPlan, files: Files, notes: NoteRecord[]): FileRecord | null => {
  const ids = [...new Set(plan.members.flatMap(({ facts }) => facts.thumbnail ?? []))];
  const file = ids.map((id) => files.withId(id)).find((found) => found !== undefined);
  if (file === undefined && ids.length > 0)
    notes.push(
      note(plan.id, 'lost', `Its lead picture (attachment ${ids.join(', ')}) is not in the export.`),
    );
  return file ?? null;
};

const attachmentsOf = (plan: DocumentPlan, linked: readonly string[], files: Files): string[] => {
  const own = plan.members.flatMap(({ facts }) => documentsOf(files.childrenOf(facts.id)));
  const ids = own.flatMap(({ id }) => files.withId(id)?.id ?? []);
  return [...new Set([...ids, ...linked])];
};

const termsOf = (plan: DocumentPlan, { find }: TopicsPlan): { topics: string[]; countries: string[] } => {
  const found = plan.members.flatMap(({ facts }) => facts.terms.flatMap((term) => find(term) ?? []));
  return {
    topics: [...new Set(found.flatMap((one) => ('topic' in one ? [one.topic] : [])))],
    countries: [...new Set(found.flatMap((one) => ('country' in one ? [one.country] : [])))],
  };
};
