import { QUERY_LIMITS } from './query-limits';
import {
  checkName,
  checkShown,
  isFields,
  isScalar,
  toList,
  typeOf,
  unfit,
  type Judged,
  type Lead,
  type Place,
} from './unfit-query';

const CONDITIONS = '{place}: send conditions, such as {place}[title][$eq]=Water.';
const LIST = '{place}: send a list of conditions, such as {place}[0][title][$eq]=Water.';
const VALUES = '{place}: send a value, or a list of values.';
const OPERATOR = '{place}: compare the field with a value, such as $eq; $and and $or stand around fields.';
const FIELD = '{place}: name the field that is compared, such as filters[title][$eq]=Water.';
const SEVERAL = '{place}: filter by a field; this leads to several kinds of rows.';
const TWO = '{place}: send two values, such as {place}[0]=1 and {place}[1]=9.';
const ALONE = '{place}: send one operator, or fields.';
const DEEP = '{place}: nest filters at most {limit} levels deep.';

const isGroup = (key: string): boolean => key === '$and' || key === '$or';

/**
 * Judges `filters`: conditions on the fields of a type.
 *
 * @param nesting - how many operators and relations are around it
 * @throws UnfitQuery
 */
export const judgeFilters = (
  judged: Judged,
  uid: string | undefined,
  value: unknown,
  place: Place,
  nesting = 0,
): void => {
  if (nesting > QUERY_LIMITS.nesting) unfit(place, DEEP, { limit: QUERY_LIMITS.nesting });
  if (!isFields(value)) return unfit(place, CONDITIONS);
  for (const [key, nested] of Object.entries(value)) {
    const at = [...place, key];
    checkName(key, at);
    if (isGroup(key)) judgeGroup(judged, uid, nested, at, nesting);
    else if (key === '$not') judgeFilters(judged, uid, nested, at, nesting + 1);
    else if (key.startsWith('$')) unfit(at, FIELD);
    else {
      checkShown(judged, uid, key, at);
      judgeAttribute(judged, judged.leadsTo(uid, key), nested, at, nesting);
    }
  }
};

const judgeGroup = (
  judged: Judged,
  uid: string | undefined,
  value: unknown,
  place: Place,
  nesting: number,
): void => {
  const list = toList(value);
  if (list === null) return unfit(place, LIST);
  list.forEach((part, index) => {
    judgeFilters(judged, uid, part, [...place, String(index)], nesting + 1);
  });
};

const judgeAttribute = (judged: Judged, lead: Lead, value: unknown, place: Place, nesting: number): void => {
  if (lead.kind === 'several') unfit(place, SEVERAL);
  if (!isFields(value) || toList(value) !== null || lead.kind === 'field') {
    judgeTests(judged, value, place, nesting);
    return;
  }
  const keys = Object.keys(value);
  const operators = keys.filter((key) => key.startsWith('$'));
  if (operators.length === 0 || (keys.length === 1 && operators.every(isGroup))) {
    judgeFilters(judged, typeOf(lead), value, place, nesting + 1);
    return;
  }
  // by its ids: Strapi takes one operator there, and no fields beside it
  if (lead.kind === 'type' && keys.length > 1) unfit(place, ALONE);
  judgeTests(judged, value, place, nesting);
};

/** What a field, or the ids of a relation, are compared with. */
const judgeTests = (judged: Judged, value: unknown, place: Place, nesting: number): void => {
  if (nesting > QUERY_LIMITS.nesting) unfit(place, DEEP, { limit: QUERY_LIMITS.nesting });
  if (!isFields(value) || toList(value) !== null) {
    judgeValues(judged, value, place);
    return;
  }
  for (const [operator, operand] of Object.entries(value)) {
    const at = [...place, operator];
    if (!operator.startsWith('$') || isGroup(operator)) unfit(at, OPERATOR);
    if (operator === '$not') judgeTests(judged, operand, at, nesting + 1);
    else if (operator === '$between') judgeRange(judged, operand, at);
    else judgeValues(judged, operand, at);
  }
};

const judgeRange = ({ tally }: Judged, value: unknown, place: Place): void => {
  const list = toList(value) ?? [];
  if (list.length !== 2 || !list.every((entry) => typeof entry === 'string')) unfit(place, TWO);
  tally.add('values', place, 2);
};

const judgeValues = ({ tally }: Judged, value: unknown, place: Place): void => {
  const list = toList(value) ?? [value];
  tally.add('values', place, list.length);
  if (!list.every(isScalar)) unfit(place, VALUES);
};
