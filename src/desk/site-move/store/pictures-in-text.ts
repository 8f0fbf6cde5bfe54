import type { Locale } from '../../../shared/locales/locales';
import type { Block } from '../../../shared/rich-text/to-blocks';
import type { BodyPart, PictureInText } from '../domain/to-body';
import { KEPT_IN_TEXTS, findLibraryFiles } from './library-files';
import type { Moving } from './moving';
import { pictureOf } from './picture-record';
import { cut, LIMITS } from './text-limits';

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
export const blocksOf = async (moving: Moving, parts: readonly BodyPart[]): Promise<unknown[]> => {
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
export const sectionsOf = async (
  moving: Moving,
  locale: Locale,
  parts: readonly BodyPart[],
): Promise<object[]> => {
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
