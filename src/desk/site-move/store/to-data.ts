import type { Locale } from '../../../shared/locales/locales';
import type { Block } from '../../../shared/rich-text/to-blocks';
import type { BodyPart } from '../domain/to-body';
import type { PageRecord, ReleaseRecord, TextOfRelease } from '../domain/site-record';
import { fromOwn } from './from-own';
import { languagesOf, type Moving } from './moving';
import { pictureOf } from './picture-record';
import { blocksOf, sectionsOf } from './pictures-in-text';
import { bodyOf } from './read-text-of';
import { cut, LIMITS } from './text-limits';

/** What a document is written with: what all its languages share, and what each says. */
export interface DocumentData {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly words: ReadonlyMap<Locale, Readonly<Record<string, unknown>>>;
  /** What is saved once the rest is public: it stays a draft. */
  readonly drafts?: ReadonlyMap<Locale | undefined, Readonly<Record<string, unknown>>>;
}

/** A release as it is written. @param countries - documentIds by ISO code */
export const releaseData = async (
  moving: Moving,
  record: ReleaseRecord,
  countries: ReadonlyMap<string, string>,
): Promise<DocumentData> => {
  if (record.own !== undefined) return fromOwn(moving, record.own, record.drafts);
  const { items } = moving;
  const image = record.image === null ? undefined : items.get(record.image)?.fileId;
  const picture = image == null ? null : await pictureOf(moving, record.image); // without it nothing is said of it
  const words = new Map<Locale, Record<string, unknown>>();
  for (const [locale, text] of languagesOf(record.languages, record.source)) {
    const body = await bodyOf(moving, record.id, locale, text);
    words.set(locale, {
      ...namesOf(moving, record.id, locale, text, body),
      subtitle: cut(text.subtitle, LIMITS.subtitle),
      datelineCity: cut(text.datelineCity, LIMITS.datelineCity),
      body: await blocksOf(moving, body),
      notesToEditors: text.notesToEditors ?? null,
      quotes: (text.quotes ?? []).map((quote) => ({ ...quote, language: locale })),
      imageAlternativeText: cut(picture?.alternativeText[locale], LIMITS.alt),
      imageCaption: cut(picture?.caption[locale], LIMITS.summary),
      corrections: (record.corrections ?? [])
        .filter(({ language }) => language === locale)
        .map(({ date, note }) => ({ date, note })),
    });
  }
  return {
    shared: {
      releasedAt: record.releasedAt,
      embargoedUntil: record.embargoedUntil ?? null,
      image: image ?? null,
      imageCredit: cut(picture?.credit ?? undefined, LIMITS.credit),
      attachments: fileIds(moving, record.attachments),
      contacts: documentIds(moving, record.contacts),
      topics: documentIds(moving, record.topics),
      partnerCountries: record.countries.flatMap((code) => countries.get(code) ?? []),
    },
    words,
  };
};

/** A page as it is written: texts and pictures as sections in their order, its files last. */
export const pageData = async (moving: Moving, record: PageRecord): Promise<DocumentData> => {
  if (record.own !== undefined) return fromOwn(moving, record.own, record.drafts);
  const words = new Map<Locale, Record<string, unknown>>();
  for (const [locale, text] of languagesOf(record.languages, record.source)) {
    const body = await bodyOf(moving, record.id, locale, text);
    const { title, slug, summary } = namesOf(moving, record.id, locale, text, body);
    const files = fileIds(moving, record.attachments);
    words.set(locale, {
      ...{ title, slug, summary },
      menuTitle: cut(text.menuTitle, LIMITS.menuTitle),
      sections: [
        ...(await sectionsOf(moving, locale, body)),
        ...(files.length === 0 ? [] : [{ __component: 'sections.documents', files }]),
      ],
    });
  }
  const above = moving.index.documents.get(record.id)?.parent ?? null;
  const parent = above === null ? undefined : moving.items.get(above)?.documentId;
  return {
    shared: {
      ...{ position: record.position, inMenu: record.inMenu, isHome: record.isHome },
      parent: parent ?? null,
    },
    words,
  };
};

/** Title, slug and summary; what does not fit in whole stands at the beginning of the text. */
const namesOf = (
  { paths, report }: Moving,
  id: string,
  locale: Locale,
  { title, summary }: Pick<TextOfRelease, 'title' | 'summary'>,
  body: BodyPart[],
): { title: string | null; slug: string | null; summary: string | null } => {
  const tooLong = [
    ...(title.length > LIMITS.title ? [title] : []),
    ...(summary !== null && summary.length > LIMITS.summary ? [summary] : []),
  ];
  if (tooLong.length > 0) {
    body.unshift(...tooLong.map((text) => ({ block: paragraph(text) })));
    const text =
      'Title or summary is longer than it may be: it is cut, and stands in whole at the beginning of the text.';
    report.find({ of: id, title, language: locale, what: 'unclear', text });
  }
  return {
    title: cut(title, LIMITS.title) ?? '—',
    slug: paths.get(id)?.[locale]?.slug ?? null,
    summary: cut(summary ?? undefined, LIMITS.summary),
  };
};

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const fileIds = ({ items }: Moving, ids: readonly string[]): number[] =>
  ids.flatMap((id) => items.get(id)?.fileId ?? []);

const documentIds = ({ items }: Moving, ids: readonly string[]): string[] =>
  ids.flatMap((id) => items.get(id)?.documentId ?? []);
