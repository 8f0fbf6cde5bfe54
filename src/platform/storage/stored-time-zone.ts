/** The zone of Strapi's times in the database, which it stores without one: the process's own, IANA name. */
export const storedTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
