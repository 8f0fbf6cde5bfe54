/** A place in the changes log: after the entry at that position. */
export interface Cursor {
  /** 0: before the first entry. */
  readonly position: number;
  /** When that entry happened, in microseconds since 1970, as digits: tells a restored log from the one that was read. */
  readonly at: string;
}

/** Before the first entry. */
export const START: Cursor = { position: 0, at: '0' };

/** What readers keep and send back. It is opaque to them, so that it may change. */
export const writeCursor = ({ position, at }: Cursor): string => btoa(`${position}.${at}`).replace(/=+$/, '');

/**
 * Reads a cursor that {@link writeCursor} wrote.
 *
 * @returns null when it is none
 */
export const readCursor = (text: string): Cursor | null => {
  const [, position, at] = /^(\d{1,15})\.(\d{1,18})$/.exec(decode(text)) ?? [];
  if (position === undefined || at === undefined) return null;
  const cursor = { position: Number(position), at };
  return writeCursor(cursor) === text ? cursor : null;
};

const decode = (text: string): string => (/^[A-Za-z0-9+/]{4,60}$/.test(text) ? atobOrEmpty(text) : '');

/** `atob` throws on a length that no encoder makes. */
const atobOrEmpty = (text: string): string => (text.length % 4 === 1 ? '' : atob(text));
