export const STATES = ['all', 'toAnswer', 'ending', 'closed'] as const;

/** By what files are looked for, as the server takes it; a page whose number is from 1. */
export interface Sought {
  readonly search: string;
  readonly event: string;
  readonly person: string;
  readonly place: string;
  readonly licence: string;
  /** Days, such as `2026-11-28`; empty for none. */
  readonly from: string;
  readonly until: string;
  readonly state: (typeof STATES)[number];
  readonly page: number;
}

/** What an address asks for. */
export const soughtOf = (query: string): Sought => {
  const params = new URLSearchParams(query);
  const said = (name: string): string => params.get(name) ?? '';
  return {
    search: said('search'),
    event: said('event'),
    person: said('person'),
    place: said('place'),
    licence: said('licence'),
    from: said('from'),
    until: said('until'),
    state: STATES.find((state) => state === said('state')) ?? 'all',
    page: 1,
  };
};
