/** Longer addresses are answered, but not kept: bytes, and so memory a key. */
export const LONGEST_TARGET = 2048;

/**
 * One spelling for all spellings of a query: parameters in the order of their names, brackets plain. What Strapi sorts by
 * and populates keeps its order, because there the order is seen in the answer; so do values of the same name.
 *
 * @param target - path and query of a request, such as `/api/topics?sort=name&locale=fr`
 * @returns the same request in its one spelling; null when it is too long to be kept
 * @example normaliseTarget('/api/topics?sort=name&locale=fr') // '/api/topics?locale=fr&sort=name'
 */
export const normaliseTarget = (target: string): string | null => {
  if (target.length > LONGEST_TARGET) return null;
  const mark = target.indexOf('?');
  if (mark === -1) return target;
  const path = target.slice(0, mark);
  const query = target.slice(mark + 1);
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  if (parameters.length === 0) return path;
  if (parameters.length === 1) return `${path}?${spell(parameters[0] ?? '').text}`;
  const spelt = parameters.map(spell).sort(byName);
  return `${path}?${spelt.map(({ text }) => text).join('&')}`;
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
