import { Temporal } from 'temporal-polyfill';

/** What files are looked for by; an empty text narrows nothing. */
export interface SoughtFiles {
  /** Words of what is said of them: each must be there. */
  readonly search: string;
  readonly person: string;
  readonly place: string;
  readonly licence: string;
  readonly event: string;
  /** Days on which they were taken, such as `2026-11-28`. */
  readonly from: string;
  readonly until: string;
  readonly state: 'all' | 'toAnswer' | 'ending' | 'closed';
}

/** SQL of the last day of a picture `r`. */
export const LAST_DAY = `least(r.rights_until, case when r.consent = 'given' then r.consent_until end)`;

/** SQL: whether nobody was asked about the people in a picture `f` yet. */
export const IS_TO_ANSWER = `(f.mime like 'image/%' and f.mime <> 'image/svg+xml'
  and (r.people is null or (r.people and r.consent is null)))`;

/** Days: what ends sooner is said to publishers. */
export const SOON = 31;

const SAID = `lower(concat_ws(' ', f.name, f.alternative_texts::text, f.caption, f.facts ->> 'credit',
  f.facts ->> 'creator', f.facts ->> 'headline', f.facts ->> 'caption', r.event))`;
const PLACE = `lower(concat_ws(' ', f.facts ->> 'city', f.facts ->> 'country'))`;
const LICENCE = `lower(concat_ws(' ', f.facts ->> 'licence', f.facts ->> 'rights', f.facts ->> 'copyright'))`;

const WORDS_AT_MOST = 10;

/**
 * The conditions of SQL, with what is bound in them.
 *
 * @param today - on the clock of the office
 * @example conditionsOf({ ...ALL, person: 'Ama' }, '2026-11-28').values // ['Ama']
 */
export const conditionsOf = (
  { search, person, place, licence, event, from, until, state }: SoughtFiles,
  today: string,
): { readonly conditions: readonly string[]; readonly values: readonly string[] } => {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, WORDS_AT_MOST);
  const bound: [condition: string, value: string][] = [
    ...words.map((word): [string, string] => [has(SAID), word]),
    [has(`lower(f.facts ->> 'persons')`), person.trim()],
    [has(PLACE), place.trim()],
    [has(LICENCE), licence.trim()],
    [has('lower(r.event)'), event.trim()],
    [`left(f.facts ->> 'takenAt', 10) >= ?`, from],
    [`left(f.facts ->> 'takenAt', 10) <= ?`, until],
    [`r.closed_because is null and ${LAST_DAY} <= ?::date`, state === 'ending' ? soonAfter(today) : ''],
  ];
  const given = bound.filter(([, value]) => value !== '');
  return {
    conditions: [
      ...given.map(([condition]) => condition),
      state === 'toAnswer' ? IS_TO_ANSWER : state === 'closed' ? 'r.closed_because is not null' : 'true',
    ],
    values: given.map(([, value]) => value),
  };
};

const has = (text: string): string => `strpos(${text}, lower(?)) > 0`;

/** The last day of those that end soon. */
export const soonAfter = (today: string): string =>
  Temporal.PlainDate.from(today).add({ days: SOON }).toString();
