import { webAddress } from '../../../shared/addresses/web-address';
import type { Locale } from '../../../shared/locales/locales';
import type { Block } from '../../../shared/rich-text/to-blocks';
import { pathOf, resolveLink } from '../domain/site-index';
import { readBody, type BodyPart, type PictureInText } from '../domain/to-body';
import type { FileRecord, PageRecord, ReleaseRecord, TextOfPage, TextOfRelease } from '../domain/site-record';
import { KEPT_IN_TEXTS, findLibraryFiles } from './store-file';
import { fromOwn } from './from-own';
import { languagesOf, type Moving } from './moving';

/** What a document is written with: what all its languages share, and what each says. */
export interface DocumentData {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly words: ReadonlyMap<Locale, Readonly<Record<string, unknown>>>;
  /** What is saved once the rest is public: it stays a draft. */
  readonly drafts?: ReadonlyMap<Locale, Readonly<Record<string, unknown>>>;
}

/** Characters; of the content model. */
const LIMITS = {
  title: 255,
  subtitle: 255,
  summary: 1000,
  menuTitle: 80,
  datelineCity: 120,
  credit: 255,
  alt: 500,
};

/** A release as it is written. @param countries - documentIds by ISO code */
export const releaseData = async (
  moving: Moving,
  record: ReleaseRecord,
  countries: ReadonlyMap<string, string>,
): Promise<DocumentData> => {
  if (record.own !== undefined) return fromOwn(moving, record.own, record.drafts);
  const { items } = moving;
  const picture = await pictureOf(moving, record.image);
  const image = record.image === null ? undefined : items.get(record.image)?.fileId;
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
  const parent = record.parent === null ? undefined : moving.items.get(record.parent)?.documentId;
  return {
    shared: {
      ...{ position: record.position, inMenu: record.inMenu, isHome: record.isHome },
      parent: parent ?? null,
    },
    words,
  };
};

/** A text cut at a word; what is longer says so. */
const cut = (text: string | undefined, limit: number): string | null => {
  if (text === undefined || text.trim() === '') return null;
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
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

const pictureOf = async ({ records }: Moving, id: string | null): Promise<FileRecord | null> => {
  const place = id === null ? undefined : records.places.get(id);
  const record = place === undefined ? null : await records.read(place);
  return record?.kind === 'file' ? record : null;
};

const bodyOf = async (
  moving: Moving,
  id: string,
  locale: Locale,
  { html, title }: TextOfRelease | TextOfPage,
): Promise<BodyPart[]> => {
  const { index, items, report, paths } = moving;
  const files = new Map<string, string>();
  const fileOf = (src: string): string | null => {
    const target = resolveLink(index, src);
    return target.to === 'file' && items.get(target.id)?.fileId != null ? target.id : null;
  };
  for (const [, href = ''] of html.matchAll(/href\s*=\s*["']([^"']*)["']/gi)) {
    const target = resolveLink(index, href.replace(/&amp;/g, '&'));
    const fileId = target.to === 'file' ? items.get(target.id)?.fileId : null;
    if (target.to !== 'file' || fileId == null) continue;
    const found = (await findLibraryFiles(moving.strapi, [fileId])).get(fileId);
    if (found !== undefined) files.set(target.id, found.url);
  }
  const link = (href: string): { url: string | null; unclear?: string } => {
    const target = resolveLink(index, href);
    if (target.to === 'nowhere') return { url: null };
    if (target.to === 'elsewhere') return { url: target.url };
    if (target.to === 'file') {
      const url = files.get(target.id);
      return url === undefined
        ? { url: href, unclear: `A link leads to the file ${href}, which was not brought over.` }
        : { url };
    }
    if (target.to === 'unknown')
      return {
        url: target.url,
        unclear: `A link leads to ${target.url}, an address of the old site that is in no record.`,
      };
    const facts = index.documents.get(target.id);
    // What is a draft has no address that anybody may know: the old one leads to it once it is public.
    if (facts?.state !== 'public') return { url: pathOf(href) };
    const ways = paths.get(target.id) ?? {};
    const language = [target.language, locale, facts.source].find(
      (one) => one !== undefined && ways[one] !== undefined,
    );
    const way = language === undefined ? undefined : ways[language];
    return {
      url:
        way === undefined || language === undefined
          ? pathOf(href)
          : `${webAddress('', language, way.path)}${target.hash}`,
    };
  };
  const { parts, lost, unclear } = readBody(html, { link, file: fileOf });
  for (const text of lost) report.find({ of: id, title, language: locale, what: 'lost', text });
  for (const text of unclear) report.find({ of: id, title, language: locale, what: 'unclear', text });
  return [...parts];
};

interface Shown {
  readonly fileId: number;
  readonly alternativeText: string;
  readonly caption: string;
  readonly credit: string | null;
}

const shownOf = async (moving: Moving, locale: Locale, picture: PictureInText): Promise<Shown | null> => {
  const record = await pictureOf(moving, picture.file);
  const fileId = moving.items.get(picture.file)?.fileId;
  if (record === null || fileId == null) return null;
  const { alternativeText, caption, credit } = record;
  return {
    fileId,
    alternativeText: picture.alt === '' ? (alternativeText[locale] ?? '') : picture.alt,
    caption: picture.caption === '' ? (caption[locale] ?? '') : picture.caption,
    credit,
  };
};

/** A body with its pictures as blocks. */
const blocksOf = async (moving: Moving, parts: readonly BodyPart[]): Promise<unknown[]> => {
  const blocks: unknown[] = [];
  for (const part of parts) {
    if ('block' in part) blocks.push(part.block);
    else {
      const block = await pictureBlock(moving, part.picture);
      if (block !== null) blocks.push(block);
    }
  }
  return blocks;
};

const pictureBlock = async (moving: Moving, picture: PictureInText): Promise<object | null> => {
  const record = await pictureOf(moving, picture.file);
  const fileId = moving.items.get(picture.file)?.fileId;
  if (record === null || fileId == null) return null;
  const file = (await findLibraryFiles(moving.strapi, [fileId])).get(fileId);
  if (file === undefined) return null;
  const words = [
    picture.caption,
    picture.caption.includes(record.credit ?? '') ? '' : `(${record.credit ?? ''})`,
  ];
  return {
    type: 'image',
    image: {
      ...pick(file, ['name', ...KEPT_IN_TEXTS]),
      alternativeText: picture.alt === '' ? file.alternativeText : picture.alt,
      caption: words.filter((word) => word !== '').join(' '),
      width: file.width ?? 0,
      height: file.height ?? 0,
      formats: file.formats ?? {},
    },
    children: [{ type: 'text', text: '' }],
  };
};

const pick = (row: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/** Texts between pictures are sections of their own. */
const sectionsOf = async (moving: Moving, locale: Locale, parts: readonly BodyPart[]): Promise<object[]> => {
  const sections: object[] = [];
  let text: Block[] = [];
  const endText = () => {
    if (text.length > 0) sections.push({ __component: 'sections.rich-text', body: text });
    text = [];
  };
  for (const part of parts) {
    if ('block' in part) {
      text.push(part.block);
      continue;
    }
    const shown = await shownOf(moving, locale, part.picture);
    if (shown === null) continue;
    endText();
    const { fileId, alternativeText, caption, credit } = shown;
    sections.push({
      __component: 'sections.image',
      image: fileId,
      alternativeText: cut(alternativeText, LIMITS.credit),
      caption: caption === '' ? null : caption,
      credit: cut(credit ?? undefined, LIMITS.credit),
    });
  }
  endText();
  return sections;
};
