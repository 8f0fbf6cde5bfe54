type Data = Readonly<Record<string, unknown>>;

/**
 * The fields that say something, and that somebody may not write: what is left of them is not what was sent.
 *
 * @param sent - what was to be written
 * @param left - what of it the person may write
 * @example listDropped({ title: 'A', summary: 'B', quotes: [] }, { title: 'A' }) // ['summary']
 */
export const listDropped = (sent: Data, left: Data): string[] =>
  Object.keys(sent).filter((field) => says(sent[field]) && plain(sent[field]) !== plain(left[field]));

const says = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const plain = (value: unknown): string => JSON.stringify(value ?? null);
