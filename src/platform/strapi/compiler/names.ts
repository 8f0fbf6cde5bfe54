/** Names come from the content model; quoted all the same. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text of the program's own as PostgreSQL writes it. What comes from outside is bound. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
