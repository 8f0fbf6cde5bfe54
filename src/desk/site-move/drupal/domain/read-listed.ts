import { isFields, listOf, textOf, type Entity, type Fields, type Reference } from './entity';

/** Fields that tell what a thing is, in exports without types. */
const KINDS: readonly (readonly [string, string])[] = [
  ['nid', 'node'],
  ['mid', 'media'],
  ['tid', 'taxonomy_term'],
  ['fid', 'file'],
];
const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  node_type: 'node',
  media_type: 'media',
  taxonomy_vocabulary: 'taxonomy_term',
  paragraphs_type: 'paragraph',
};

/** A thing each of whose fields is a list of objects: Drupal's own `?_format=json`, and exports of content by modules. */
export const readListed = (value: Fields, name: string): Entity[] => {
  if (isFields(value._meta) && isFields(value.default)) return readExported(value, value._meta);
  const id = first(value.uuid);
  return id === '' ? [] : [toEntity(value, id, kindOf(value, name))];
};

/** The module Default Content: a thing with its translations in one document. */
const readExported = (value: Fields, meta: Fields): Entity[] => {
  const kind = { entity: textOf(meta.entity_type), bundle: textOf(meta.bundle) };
  const id = textOf(meta.uuid);
  const own = textOf(meta.default_langcode);
  const translations = isFields(value.translations) ? Object.entries(value.translations) : [];
  const all: (readonly [string, unknown])[] = [[own, value.default], ...translations];
  return all.flatMap(([langcode, fields]) =>
    isFields(fields)
      ? [
          toEntity(
            { ...fields, langcode: [{ value: langcode }], default_langcode: [{ value: langcode === own }] },
            id,
            kind,
          ),
        ]
      : [],
  );
};

const first = (field: unknown): string => {
  const [item] = Array.isArray(field) ? listOf(field) : [];
  return isFields(item) ? textOf(item.value) : '';
};

const kindOf = (value: Fields, name: string): { readonly entity: string; readonly bundle: string } => {
  for (const field of ['type', 'bundle', 'vid']) {
    const [item] = listOf(value[field]);
    if (!isFields(item)) continue;
    const entity = KIND_OF_TYPE[textOf(item.target_type)];
    if (entity !== undefined) return { entity, bundle: textOf(item.target_id) };
  }
  const known = KINDS.find(([field]) => field in value)?.[1];
  const named = /^([a-z_]+)\./.exec(name)?.[1];
  return { entity: known ?? named ?? ('filename' in value ? 'file' : ''), bundle: first(value.menu_name) };
};

const toEntity = (
  value: Fields,
  id: string,
  { entity, bundle }: { entity: string; bundle: string },
): Entity => {
  const values: Record<string, unknown> = {};
  const references: Record<string, readonly Reference[]> = {};
  for (const [name, field] of Object.entries(value)) {
    const items = listOf(field).filter(isFields);
    const targets = items.filter(
      (item) => typeof item.target_uuid === 'string' || typeof item.entity === 'string',
    );
    if (targets.length > 0)
      references[name] = targets.map((item) => ({
        type: `${textOf(item.target_type)}--${textOf(item.target_type)}`,
        id: textOf(item.target_uuid) || textOf(item.entity),
        meta: item,
      }));
    else values[name] = items.length === 1 ? plain(items[0]) : items.map(plain);
  }
  const numbers = { nid: 'drupal_internal__nid', tid: 'drupal_internal__tid', fid: 'drupal_internal__fid' };
  for (const [short, long] of Object.entries(numbers)) if (short in values) values[long] = values[short];
  return { entity, bundle, id, values, references, self: null };
};

/** A field of one property is that; of several, an object. */
const plain = (item: Fields | undefined): unknown => {
  if (item === undefined) return null;
  const keys = Object.keys(item).filter(
    (key) => !(key === 'format' && textOf(item[key]).startsWith('Y-m-d')),
  );
  return keys.length === 1 && keys[0] === 'value' ? item.value : item;
};
