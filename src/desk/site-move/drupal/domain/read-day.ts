/**
 * A date that editors set, or when a node was made: days and times without a zone are of the zone of the latter, which the answer
 * names.
 *
 * @param fallsBack - whether the time of making stands for a date that is not there
 * @returns RFC 3339
 * @example readDay('2019-05-12', '2019-05-11T09:00:00+11:00') // '2019-05-12T00:00:00+11:00'
 */
export const readDay = (set: string | null, created: string, fallsBack = true): string | null => {
  const made = /^\d{9,11}$/.test(created)
    ? new Date(Number(created) * 1000).toISOString().replace(/\.\d+Z$/, 'Z') // seconds, as Drupal 7 keeps them
    : created;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(made)?.[0] ?? 'Z';
  const day = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(set ?? '');
  if (day !== null) {
    const [, date = '', clock = '00:00:00', own] = day;
    if (date === made.slice(0, 10) && day[2] === undefined) return made;
    return `${date}T${clock.length === 5 ? `${clock}:00` : clock}${own ?? zone}`;
  }
  return fallsBack && !Number.isNaN(Date.parse(made)) ? made : null;
};
