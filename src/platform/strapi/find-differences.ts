import { EXPECTED_COLUMNS } from './sql-names';

/** What was found in Strapi and in its database. */
export interface Found {
  /** Names of the columns of each table that Strapi keeps. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** What an object lacks of what is called, by the name of the object. */
  readonly missingMethods: ReadonlyMap<string, readonly string[]>;
  /** Events that Strapi's webhooks can be set for. */
  readonly events: readonly string[];
  /** Whether a statement is told of in the asynchronous context of who sends it. */
  readonly tellsStatements: boolean;
}

/**
 * How Strapi differs from what the newsroom was written for.
 *
 * @param expectedEvents - of its webhooks
 * @returns a clause for each difference, such as `the table pages_cmps has no column cmp_id`; none when all is as it was
 */
export const findDifferences = (found: Found, expectedEvents: readonly string[]): string[] => [
  ...Object.entries(EXPECTED_COLUMNS).flatMap(([table, columns]) => {
    const there = found.columns.get(table);
    if (there === undefined) return [`there is no table ${table}`];
    const lost = columns.filter((column) => !there.includes(column));
    return lost.map((column) => `the table ${table} has no column ${column}`);
  }),
  ...[...found.missingMethods].flatMap(([what, methods]) =>
    methods.map((method) => `${what} has no ${method}()`),
  ),
  ...expectedEvents
    .filter((event) => !found.events.includes(event))
    .map((event) => `webhooks have no event ${event}`),
  ...(found.tellsStatements ? [] : ['statements are not told of where they are sent']),
];
