import {
  checkName,
  checkShown,
  isFields,
  typeOf,
  unfit,
  type Judged,
  type Lead,
  type Place,
} from './unfit-query';

const NAMES = '{place}: send the names of fields, such as {place}=title,slug.';
const ORDERS = '{place}: send fields and their order, such as {place}=title:asc.';
const NO_FIELD = '{place}: there is no field “{name}”.';

/** Judges `fields`: a list of names, or names with commas between. @throws UnfitQuery */
export const judgeFields = (
  { tally, leadsTo }: Judged,
  uid: string | undefined,
  value: unknown,
  place: Place,
): void => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const text of texts) {
    if (typeof text !== 'string') return unfit(place, NAMES);
    for (const name of text.split(',').map((part) => part.trim())) {
      if (name === '') unfit(place, NAMES);
      checkName(name, place);
      if (name !== '*' && leadsTo(uid, name).kind === 'none') unfit(place, NO_FIELD, { name });
      tally.add('fields', place);
    }
  }
};

/** Judges `sort`: texts such as `title:asc,contacts.name`, or the same as objects. @throws UnfitQuery */
export const judgeSort = (judged: Judged, uid: string | undefined, value: unknown, place: Place): void => {
  const orders: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const order of orders) {
    if (typeof order === 'string') judgeOrders(judged, uid, order, place);
    else judgeOrderObject(judged, uid, order, place);
  }
};

const judgeOrders = (judged: Judged, uid: string | undefined, text: string, place: Place): void => {
  for (const order of text.split(',').filter((part) => part.trim() !== '')) {
    const names = (order.split(':')[0] ?? '').trim().split(/[.[\]]+/);
    const last = names.reduce<Lead>(
      (lead, name) => follow(judged, lead, name, place),
      uid === undefined ? { kind: 'unknown' } : { kind: 'type', uid },
    );
    endAt(judged, last, place);
  }
};

/** One name further on the way to what is sorted by. */
const follow = (judged: Judged, lead: Lead, name: string, place: Place): Lead => {
  checkName(name, place);
  if (lead.kind === 'field' || lead.kind === 'several') unfit(place, ORDERS);
  const next = judged.leadsTo(typeOf(lead), name);
  if (next.kind === 'none') unfit(place, NO_FIELD, { name });
  checkShown(judged, typeOf(lead), name, place);
  return next;
};

const endAt = ({ tally }: Judged, lead: Lead, place: Place): void => {
  if (lead.kind === 'type' || lead.kind === 'several') unfit(place, ORDERS);
  tally.add('sorts', place);
};

const judgeOrderObject = (
  judged: Judged,
  uid: string | undefined,
  value: unknown,
  place: Place,
  depth = 0,
): void => {
  if (!isFields(value) || depth > MAX_DEPTH) return unfit(place, ORDERS);
  for (const [name, order] of Object.entries(value)) {
    const at = [...place, name];
    const lead = follow(judged, uid === undefined ? { kind: 'unknown' } : { kind: 'type', uid }, name, at);
    if (typeof order === 'string') endAt(judged, lead, at);
    else if (lead.kind === 'field') unfit(at, ORDERS);
    else judgeOrderObject(judged, typeOf(lead), order, at, depth + 1);
  }
};

const MAX_DEPTH = 5; // relations one after the other, each a join
