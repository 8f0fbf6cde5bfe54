import { isTracker } from '../../../shared/http/trackers';

/** Longer addresses are answered, but not kept: bytes, and so memory a key. */
export const LONGEST_TARGET = 2048;

/**
 * One spelling for all spellings of a query: parameters in the order of their names, brackets plain. What Strapi sorts by
 * and populates keeps its order, because there the order is seen in the answer; so do values of the same name. What trackers
 * add is left out: no answer depends on it, and each click would take a place of its own.
 *
 * @param target - path and query of a request, such as `/api/topics?sort=name&locale=fr`
 * @returns the same request in its one spelling; null when it is too long to be kept
 * @example normaliseTarget('/api/topics?sort=name&locale=fr') // '/api/topics?locale=fr&sort=name'
 */
export const normaliseTarget = (target: string): string | null => {
  const mark = target.indexOf('?');
  if (mark === -1) return ifShort(target);
  const path = target.slice(0, mark);
  const query = target.slice(mark + 1);
  const parameters = query
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracker(nameOf(parameter)));
  if (parameters.length === 0) return ifShort(path);
  if (parameters.length === 1) return ifShort(`${path}?${spell(parameters[0] ?? '').text}`);
  const spelt = parameters.map(spell).sort(byName);
  return ifShort(`${path}?${spelt.map(({ text }) => text).join('&')}`);
};

const ifShort = (target: string): string | null => (target.length > LONGEST_TARGET ? null : target);

/** As parsers of queries read it: what stands before a bracket, whatever of it is percent-encoded. */
const nameOf = (parameter: string): string => {
  const [given = ''] = parameter.split('=', 1);
  const [name = ''] = (given.includes('%') ? decode(given) : given).split('[', 1);
  return name;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

interface Parameter {
  readonly name: string;
  readonly text: string;
}

const spell = (parameter: string): Parameter => {
  const sign = parameter.indexOf('=');
  const given = sign === -1 ? parameter : parameter.slice(0, sign);
  const name = given.includes('%') ? given.replace(/%5B/gi, '[').replace(/%5D/gi, ']') : given;
  return {
    name: name.replace(ORDERED, '$1'),
    text: sign === -1 ? name : `${name}${parameter.slice(sign)}`,
  };
};

/** `sort[title]` and `populate[topics][fields]` are compared by what stands before the field: they stay as they were. */
const ORDERED = /^(sort|populate)\b.*$/;

/** Array.prototype.sort is stable: parameters of one name stay as they were. */
const byName = (a: Parameter, b: Parameter): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
