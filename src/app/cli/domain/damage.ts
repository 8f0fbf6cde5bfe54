/** What to do where the data of the embedded PostgreSQL may be damaged. @param data - its folder */
export const describeDamage = (data: string): string =>
  `If ${data} is damaged, copy it away, make an empty newsroom (npm run db:reset) and put the last backup back (npm run restore -- FILE.zip).`;

/** SQLSTATEs of data that cannot be read: classes XX (internal error, data corrupted) and 58 (system error). */
export const isOfDamage = (error: unknown): boolean =>
  /^(XX|58)/.test((error as { code?: string }).code ?? '');
