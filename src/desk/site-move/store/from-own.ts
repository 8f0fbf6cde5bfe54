import type { Locale } from '../../../shared/locales/locales';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import type { InLanguages } from '../domain/site-record';
import type { DocumentData } from './to-data';
import { findLibraryFiles, KEPT_IN_TEXTS } from './library-files';
import { languagesOf, type Moving } from './moving';

/** Fields of an exported document as a save takes them: what it refers to by the ids of records, its pictures by those of their files. */
export const fromOwn = async (
  moving: Moving,
  own: OwnFields,
  drafts: OwnFields = {},
): Promise<DocumentData> => ({
  shared: {},
  words: await toWords(moving, own),
  drafts: await toWords(moving, drafts),
});

type OwnFields = InLanguages<Readonly<Record<string, unknown>>>;

const toWords = async (moving: Moving, own: OwnFields): Promise<Map<Locale, Record<string, unknown>>> => {
  const words = new Map<Locale, Record<string, unknown>>();
  for (const [locale, fields] of languagesOf(own))
    words.set(locale, (await toInput(moving, fields)) as Record<string, unknown>);
  return words;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** undefined: what it refers to was not made. */
const toInput = async (moving: Moving, value: unknown): Promise<unknown> => {
  if (Array.isArray(value)) {
    const list = [];
    for (const entry of value) list.push(await toInput(moving, entry));
    return list.filter((entry) => entry !== undefined);
  }
  if (!isFields(value)) return value;
  if (typeof value.ref === 'string' && 'label' in value) {
    const item = moving.items.get(value.ref);
    return item?.fileId ?? item?.documentId;
  }
  if (value.type === 'image' && isFields(value.image)) return toPicture(moving, value, value.image);
  const data: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const input = await toInput(moving, inner);
    if (input !== undefined) data[name] = input;
  }
  return data;
};

/** A picture inside a text: the same words, at the address that its file has here. */
const toPicture = async (moving: Moving, node: Fields, image: Fields): Promise<unknown> => {
  const { file, ...block } = node;
  const id = isFields(file) && typeof file.ref === 'string' ? moving.items.get(file.ref)?.fileId : null;
  const row = id == null ? undefined : (await findLibraryFiles(moving.strapi, [id])).get(id);
  if (row === undefined) return { ...block, image: { ...image, name: nameInAddress(String(image.url)) } };
  return {
    ...block,
    image: {
      ...image,
      ...Object.fromEntries(KEPT_IN_TEXTS.map((name) => [name, row[name] ?? null])),
      width: row.width ?? 0,
      height: row.height ?? 0,
      formats: row.formats ?? {},
    },
  };
};
