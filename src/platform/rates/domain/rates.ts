/** How much of something one asker may have: one address, and one token. */
export interface Rate {
  /** The environment variable that says another number; 0: no limit. */
  readonly setting: string;
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What costs more than an answer from memory, which is never counted. The numbers are for an office of hundreds behind one
 * address, and for a front end that asks for its readers.
 */
export const RATES = {
  'sign-in': { setting: 'RATE_SIGN_IN', requests: 300, seconds: 600 }, // a password costs 80 ms of processor
  search: { setting: 'RATE_SEARCH', requests: 600, seconds: 60 }, // 10 ms each over 10,000 releases
  feeds: { setting: 'RATE_FEEDS', requests: 600, seconds: 60 }, // a feed that nobody asked for before
  websub: { setting: 'RATE_WEBSUB', requests: 120, seconds: 60 }, // each makes the hub ask a stranger's server
  'press-kits': { setting: 'RATE_PRESS_KITS', requests: 120, seconds: 60 }, // an archive of up to all files of a release
  calendars: { setting: 'RATE_CALENDARS', requests: 120, seconds: 60 }, // programs ask once an hour; who guesses asks more
  uploads: { setting: 'RATE_UPLOADS', requests: 600, seconds: 60 }, // the panel sends a gallery file by file
} as const satisfies Record<string, Rate>;

export type RateName = keyof typeof RATES;

/** Requests that each rate allows, by its name. */
export type Allowances = Readonly<Record<RateName, number>>;

/**
 * Reads the settings.
 *
 * @param setting - the value of a variable; undefined or empty: the rate's own number
 * @throws Error in one sentence when one is no number of requests
 */
export const readAllowances = (setting: (name: string) => string | undefined): Allowances => {
  const entries = Object.entries(RATES).map(([name, rate]) => {
    const written = (setting(rate.setting) ?? '').trim();
    if (!/^\d{0,9}$/.test(written))
      throw new Error(
        `${rate.setting} is the number of requests in ${rate.seconds} seconds that one address may send; 0: no limit. It is "${written}".`,
      );
    return [name, written === '' ? rate.requests : Number(written)];
  });
  return Object.fromEntries(entries) as Allowances;
};
