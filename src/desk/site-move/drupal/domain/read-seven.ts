import { oldPath } from '../../domain/old-address';
import { isFields, listOf, textOf, type Entity, type Fields, type Reference } from './entity';

/**
 * A node of Drupal 7 as the modules Node export and Services write it: what `node_load` gives, as JSON. Its translations are nodes of
 * their own that name the first one (`tnid`), or rows of its fields; files and terms stand within it by their numbers.
 *
 * @returns nothing for what is no such node
 */
export const readSeven = (value: Fields): Entity[] => {
  if (isFile(value)) return [toFile(value)];
  if (isTerm(value)) return [toTerm(value)];
  if (!isNode(value)) return [];
  const own = textOf(value.language) || 'und';
  const spoken = new Set([own, ...rowsOf(value).flatMap(([, rows]) => Object.keys(rows))]);
  if (spoken.size > 1) spoken.delete('und');
  return [
    ...[...spoken].map((language) => toNode(value, own, language)),
    ...rowsOf(value).flatMap(([, rows]) =>
      Object.values(rows).flatMap(listOf).filter(isFields).filter(isFile).map(toFile),
    ),
  ];
};

/** Whether it is a list of nodes without what they say, as Services answers first. */
export const isOutline = (value: unknown): boolean =>
  isFields(value) && hasNumbers(value) && !('log' in value) && rowsOf(value).length === 0;

const hasNumbers = (value: Fields): boolean =>
  textOf(value.nid) !== '' && typeof value.type === 'string' && 'title' in value && 'vid' in value;

const isNode = (value: Fields): boolean => hasNumbers(value) && 'tnid' in value && !isOutline(value);

const isFile = (value: Fields): boolean => textOf(value.fid) !== '' && /^[a-z]+:\/\//.test(textOf(value.uri));

const isTerm = (value: Fields): boolean =>
  textOf(value.tid) !== '' && textOf(value.name) !== '' && 'vocabulary_machine_name' in value;

type Rows = Readonly<Record<string, unknown>>;

/** Fields, each a list for each language: `{ und: [{ value: … }] }`. */
const rowsOf = (value: Fields): (readonly [string, Rows])[] =>
  Object.entries(value).flatMap(([name, rows]) =>
    /^(?:body|title_field|field_\w+|taxonomy_\w+|group_\w+)$/.test(name) && isFields(rows)
      ? [[name, rows] as const]
      : [],
  );

const toNode = (value: Fields, own: string, language: string): Entity => {
  const nid = textOf(value.nid);
  const first = textOf(value.tnid);
  const isFirst = first === '' || first === '0' || first === nid;
  const values: Record<string, unknown> = {
    drupal_internal__nid: nid,
    langcode: language,
    default_langcode: isFirst && language === own,
    title: value.title,
    created: dateOf(value.created),
    path: { alias: aliasOf(value.path), langcode: language },
    ...statusOf(value, own, language),
  };
  const references: Record<string, readonly Reference[]> = {};
  for (const [name, rows] of rowsOf(value)) {
    const items = listOf(
      rows[language] ?? rows.und ?? (language === own ? Object.values(rows)[0] : undefined),
    ).filter(isFields);
    if (name === 'title_field' && items[0] !== undefined) values.title = textOf(items[0].value);
    const targets = items.flatMap(referenceOf);
    if (targets.length > 0) references[name] = targets;
    else if (name !== 'title_field') values[name] = items.map(plain);
  }
  const id = `seven:${isFirst ? nid : first}`;
  return { entity: 'node', bundle: textOf(value.type), id, values, references, self: null };
};

/** Each row of a field has a state of its own in the module Entity translation; of a language without one nothing is known. */
const statusOf = (value: Fields, own: string, language: string): { readonly status?: unknown } => {
  const translations = isFields(value.translations) ? value.translations.data : undefined;
  const said = isFields(translations) ? translations[language] : undefined;
  if (isFields(said))
    return textOf(value.status) === '1' ? { status: said.status } : { status: value.status };
  return language === own ? { status: value.status } : {};
};

/** Seconds since 1970. */
const dateOf = (created: unknown): string => {
  const seconds = Number(textOf(created));
  return Number.isInteger(seconds) && seconds > 0 ? new Date(seconds * 1000).toISOString() : '';
};

/** Services tells the whole address, Node export the row of the table. */
const aliasOf = (path: unknown): string | null => {
  const whole = textOf(path);
  const alias = isFields(path) ? textOf(path.alias) : whole === '' ? null : oldPath(whole);
  return alias === null || alias === '' || /^\/?node\/\d+$/.test(alias) ? null : alias;
};

const referenceOf = (item: Fields): Reference[] => {
  const { fid, tid } = item;
  if (textOf(fid) !== '') return [{ type: 'file--file', id: `seven:file:${textOf(fid)}`, meta: item }];
  if (textOf(tid) !== '') return [{ type: 'taxonomy_term--term', id: `seven:term:${textOf(tid)}`, meta: {} }];
  const other = textOf(item.target_id) || textOf(item.nid) || textOf(item.uid);
  if (other !== '') return [{ type: textOf(item.target_type) || 'something', id: other, meta: {} }];
  return textOf(item.revision_id) === ''
    ? []
    : [{ type: 'field_collection_item', id: textOf(item.value), meta: {} }];
};

/** The name of a file in a text by which the module Media puts it there: `[[{"fid":"3", …}]]`. */
const TOKEN = /\[\[\{[^[\]]*?"fid":"?(\d+)"?[^[\]]*?\}\]\]/g;

const plain = (item: Fields): unknown => {
  if (typeof item.url === 'string') return { uri: item.url, title: item.title };
  const value = textOf(item.value);
  if (/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d$/.test(value))
    return `${value.replace(' ', 'T')}${textOf(item.timezone_db) === 'UTC' ? 'Z' : ''}`;
  if (!('format' in item) && !('safe_value' in item)) return value;
  const text = value.replace(
    TOKEN,
    (_, fid: string) =>
      `<drupal-media data-entity-type="file" data-entity-uuid="seven:file:${fid}"></drupal-media>`,
  );
  const processed = typeof item.safe_value === 'string' && text === value ? item.safe_value : null;
  return {
    value: text,
    ...(processed !== null && { processed }),
    summary: item.summary,
    format: item.format,
  };
};

const toFile = (value: Fields): Entity => ({
  entity: 'file',
  bundle: 'file',
  id: `seven:file:${textOf(value.fid)}`,
  values: { filename: value.filename, uri: { value: value.uri } },
  references: {},
  self: null,
});

const toTerm = ({ tid, name, language, vocabulary_machine_name }: Fields): Entity => ({
  entity: 'taxonomy_term',
  bundle: textOf(vocabulary_machine_name),
  id: `seven:term:${textOf(tid)}`,
  values: { drupal_internal__tid: tid, name, langcode: textOf(language) || 'und' },
  references: {},
  self: null,
});
