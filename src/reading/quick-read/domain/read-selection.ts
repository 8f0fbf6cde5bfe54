import { modelOf, type Column, type Model, type Models } from '../../../platform/strapi/model';
import { EVERYTHING, type Selection } from '../../../platform/strapi/compiler/selection';

const MAX_DEPTH = 4; // levels of populate; deeper ones are rare and go the normal way

/** Thrown where a query is not understood: it then goes the normal way. */
export class NotUnderstood extends Error {}

export const giveUp = (): never => {
  throw new NotUnderstood();
};

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads `fields` and `populate` as Strapi's REST interface has them.
 *
 * @throws NotUnderstood for anything that it does not know in full, right or wrong
 * Source: Strapi documentation, "REST API: Population & Field Selection"
 */
export const readSelection = (
  models: Models,
  model: Model,
  { fields, populate }: Parameters,
  depth = 0,
): Selection => ({
  columns: fields === undefined ? null : readFields(model, fields),
  links: populate === undefined ? [] : readPopulate(models, model, populate, depth),
});

const readFields = (model: Model, fields: unknown): Column[] | null => {
  const names = toNames(fields);
  if (names.includes('*')) return names.length === 1 && typeof fields === 'string' ? null : giveUp();
  const ids = model.columns.filter(
    ({ attribute }) => attribute === 'id' || (model.isContentType && attribute === 'documentId'),
  );
  const chosen = names.map((name) => model.columns.find(({ attribute }) => attribute === name) ?? giveUp());
  return [...ids, ...[...new Set(chosen)].filter((column) => !ids.includes(column))];
};

const readPopulate = (models: Models, model: Model, populate: unknown, depth: number): Selection['links'] => {
  if (depth >= MAX_DEPTH) return giveUp();
  if (populate === '*') return [...model.links].map(([name, link]) => [name, link, EVERYTHING] as const);
  if (typeof populate === 'string' || Array.isArray(populate)) {
    return [...new Set(toNames(populate))].map(
      (name) => [name, model.links.get(name) ?? giveUp(), EVERYTHING] as const,
    );
  }
  if (!isRecord(populate)) return giveUp();
  return Object.entries(populate).map(([name, nested]) => {
    const link = model.links.get(name) ?? giveUp();
    return [name, link, readNested(models, link, nested, depth)] as const;
  });
};

const readNested = (
  models: Models,
  link: NonNullable<ReturnType<Model['links']['get']>>,
  nested: unknown,
  depth: number,
): Selection => {
  if (nested === 'true') return EVERYTHING;
  if (!isRecord(nested) || link.kind === 'zone' || link.kind === 'languages') return giveUp();
  const { fields, populate, ...others } = nested;
  if (Object.keys(others).length > 0) return giveUp();
  return readSelection(models, modelOf(models, link.target), { fields, populate }, depth + 1);
};

/** Names in a comma list, or in lists of those. */
export const toNames = (value: unknown): string[] => {
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as unknown[]) : giveUp();
  if (list.length === 0) return giveUp();
  return list.flatMap((entry) => {
    if (typeof entry !== 'string') return giveUp();
    return entry.split(',').map((name) => name.trim());
  });
};

export const isRecord = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
