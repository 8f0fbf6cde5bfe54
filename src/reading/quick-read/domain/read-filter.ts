import {
  modelOf,
  type Column,
  type ColumnKind,
  type Model,
  type Models,
} from '../../../platform/strapi/model';
import type { Value } from '../../../platform/storage/statement';
import type { Condition, Operator } from './plan';
import { giveUp, isRecord } from './read-selection';

const TEXT: readonly Operator[] = [
  '$eq',
  '$eqi',
  '$ne',
  '$in',
  '$notIn',
  '$contains',
  '$containsi',
  '$notContains',
  '$startsWith',
  '$endsWith',
  '$null',
  '$notNull',
];
const ORDERED: readonly Operator[] = [
  '$eq',
  '$ne',
  '$in',
  '$notIn',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$null',
  '$notNull',
];

const OPERATORS: Readonly<Record<ColumnKind, readonly Operator[]>> = {
  text: TEXT,
  integer: ORDERED,
  time: ORDERED,
  boolean: ['$eq', '$ne', '$null', '$notNull'],
  number: [],
  json: [],
  blocks: [],
};

const MAX_CONDITIONS = 40; // parts of one filter; longer ones are rare and go the normal way

/**
 * Reads `filters` as Strapi's REST interface has them: on columns, and on columns of relations one step away.
 *
 * @throws NotUnderstood for anything that it does not know in full, right or wrong
 * Source: Strapi documentation, "REST API: Filters"
 */
export const readFilter = (models: Models, model: Model, filters: unknown): Condition => {
  if (filters === undefined) return { kind: 'all', of: [] };
  const condition = readConditions(models, model, filters, true);
  return countTests(condition) > MAX_CONDITIONS ? giveUp() : condition;
};

const readConditions = (models: Models, model: Model, filters: unknown, isRoot: boolean): Condition => {
  if (!isRecord(filters)) return giveUp();
  const of = Object.entries(filters).map(([key, value]): Condition => {
    if (key === '$and' || key === '$or') {
      if (!Array.isArray(value) || value.length === 0 || !isRoot) return giveUp();
      const parts = (value as unknown[]).map((part) => readConditions(models, model, part, isRoot));
      return { kind: key === '$and' ? 'all' : 'any', of: parts };
    }
    const column = model.columns.find(({ attribute }) => attribute === key);
    if (column !== undefined) return readTests(column, value, isRoot);
    const link = model.links.get(key);
    if (!isRoot || link?.kind !== 'relation') return giveUp();
    return { kind: 'related', link, of: readConditions(models, modelOf(models, link.target), value, false) };
  });
  return of.length === 0 ? giveUp() : { kind: 'all', of };
};

const readTests = (column: Column, value: unknown, isRoot: boolean): Condition => {
  if (typeof value === 'string') return readTest(column, '$eq', value);
  if (!isRecord(value) || Object.keys(value).length === 0) return giveUp();
  const of = Object.entries(value).map(([key, operand]) => {
    const operator = OPERATORS[column.kind].find((name) => name === key) ?? giveUp();
    // through a relation, Strapi's join counts a document without any target as null
    if (!isRoot && operator === '$null') return giveUp();
    return readTest(column, operator, operand);
  });
  return { kind: 'all', of };
};

const readTest = (column: Column, operator: Operator, operand: unknown): Condition => {
  if (operator === '$null' || operator === '$notNull') {
    return operand === 'true' ? { kind: 'test', column, operator, values: [] } : giveUp();
  }
  const isList = operator === '$in' || operator === '$notIn';
  const operands = isList && Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (operands.length === 0) return giveUp();
  return { kind: 'test', column, operator, values: operands.map((entry) => readValue(column, entry)) };
};

/** Only what means one value beyond doubt. */
const readValue = ({ kind }: Column, value: unknown): Value => {
  if (typeof value !== 'string' || value.includes('\u0000')) return giveUp();
  switch (kind) {
    case 'text':
      return value;
    case 'integer':
      return /^-?\d{1,9}$/.test(value) ? Number(value) : giveUp();
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : giveUp();
    case 'time':
      return isInstant(value) ? value.slice(0, -1) : giveUp();
    default:
      return giveUp();
  }
};

/** A full instant in UTC, to the millisecond at most. */
const isInstant = (text: string): boolean => {
  if (!/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19));
};

const countTests = (condition: Condition): number => {
  if (condition.kind === 'test') return 1;
  if (condition.kind === 'related') return countTests(condition.of);
  return condition.of.reduce((sum, part) => sum + countTests(part), 0);
};
