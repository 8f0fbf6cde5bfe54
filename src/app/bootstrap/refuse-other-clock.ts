/** Names under which the runtime may know it. */
const UTC = ['UTC', 'Etc/UTC', 'GMT'];

/**
 * Strapi's columns of times hold no zone, and the newsroom's statements read them as UTC: a process on another clock would
 * read and write other times than all the others. `config/database.ts` sets the clock; here it is looked at.
 *
 * @param timeZone - of the process, IANA name
 * @throws Error that ends the start
 */
export const refuseOtherClock = (
  timeZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): void => {
  if (UTC.includes(timeZone)) return;
  throw new Error(
    `The newsroom stores times in UTC and its process runs in ${timeZone}: something has changed TZ since config/database.ts set it.`,
  );
};
