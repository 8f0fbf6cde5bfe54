import { isLocalised } from '../../../shared/content-types/is-localised';
import { fieldsWithWords, wordsOfField } from '../../../shared/pictures/words-of-field';
import type { Attribute, Schema } from '../../../platform/strapi/schemas';

/** A document, component or file in an answer of REST. */
export type Entity = Record<string, unknown>;

/** A file of the media library in an answer. */
export interface FileShown {
  readonly kind: 'file';
  readonly file: Entity;
  /** What shows it, and in which field; null: the library itself. */
  readonly shownBy: { readonly of: Entity; readonly name: string } | null;
  /** The language of the document that shows it; null: nobody asked for one. */
  readonly locale: string | null;
}

/** A text (Strapi's blocks) in an answer. */
export interface TextShown {
  readonly kind: 'text';
  readonly of: Entity;
  readonly name: string;
  readonly locale: string | null;
}

/** What a draft says of the picture in one of its fields, whether the answer has the picture or not. */
export interface WordsShown {
  readonly kind: 'words';
  readonly of: Entity;
  readonly uid: string;
  /** Of the row. */
  readonly id: number;
  readonly field: string;
}

export type Shown = FileShown | TextShown | WordsShown;

/** What schemas there are, by uid. */
type SchemaOf = (uid: string) => Schema;

interface Read {
  readonly locale: string | null;
  /** Public versions link no picture that is closed, and say nothing of one. */
  readonly isPublic?: boolean;
}

const FILE = 'plugin::upload.file';

/**
 * The files, texts and words of pictures in an answer, however deep, each with the language in which it is read: that of the document around,
 * as statements of our own have it.
 */
export const listPictures = (schemaOf: SchemaOf, uid: string, data: unknown, read: Read): Shown[] => {
  if (Array.isArray(data)) return data.flatMap((each) => listPictures(schemaOf, uid, each, read));
  if (!isEntity(data)) return [];
  const { locale } = read;
  if (uid === FILE) return [{ kind: 'file', file: data, shownBy: null, locale }];
  const schema = schemaOf(uid);
  const own = isLocalised(schema) && typeof data.locale === 'string' ? data.locale : locale;
  const isPublic = 'publishedAt' in data ? data.publishedAt !== null : (read.isPublic ?? false);
  const parts = Object.entries(schema.attributes).flatMap(([name, attribute]): Shown[] => {
    const value = data[name];
    if (value === null || value === undefined) return [];
    if (attribute.type === 'blocks') return [{ kind: 'text', of: data, name, locale: own }];
    if (attribute.type === 'media')
      return [value]
        .flat()
        .filter(isEntity)
        .map((file) => ({ kind: 'file', file, shownBy: { of: data, name }, locale: own }));
    return partsOf(attribute, value).flatMap(([part, inner]) =>
      listPictures(schemaOf, part, inner, { locale: own, isPublic }),
    );
  });
  return isPublic ? parts : [...parts, ...listWords(uid, data)];
};

const listWords = (uid: string, of: Entity): WordsShown[] => {
  const { id } = of;
  if (typeof id !== 'number') return [];
  return fieldsWithWords(uid)
    .filter((field) => wordsOfField(uid, field).some((name) => of[name] != null))
    .map((field) => ({ kind: 'words', of, uid, id, field }));
};

/** What an attribute leads to, with the type of each. */
const partsOf = ({ type, target, component }: Attribute, value: unknown): [uid: string, value: unknown][] => {
  if (type === 'component' && component !== undefined) return [[component, value]];
  if (type === 'relation' && target !== undefined) return [[target, value]];
  if (type !== 'dynamiczone' || !Array.isArray(value)) return [];
  return value.filter(isEntity).map((part) => [String(part.__component), part]);
};

export const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;
