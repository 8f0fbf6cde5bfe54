/** A piece of the demonstration, and what refers to it. */
export interface Piece {
  /** `<uid> <documentId>` */
  readonly key: string;
  readonly isChanged: boolean;
  /** Keys of the documents that refer to it, of the demonstration and others. */
  readonly usedBy: readonly string[];
}

/** Why a piece stays. */
export type Reason = 'changed' | 'used';

/**
 * What goes with the demonstration: never what somebody changed, nor what something that stays refers to.
 *
 * @returns the pieces that stay, by key, with the reason; all others go
 */
export const chooseStaying = (pieces: readonly Piece[]): Map<string, Reason> => {
  const staying = new Map<string, Reason>();
  for (const { key, isChanged } of pieces) if (isChanged) staying.set(key, 'changed');
  const keys = new Set(pieces.map(({ key }) => key));
  for (;;) {
    const held = pieces.filter(
      ({ key, usedBy }) =>
        !staying.has(key) && usedBy.some((user) => user !== key && (!keys.has(user) || staying.has(user))),
    );
    if (held.length === 0) return staying;
    for (const { key } of held) staying.set(key, 'used');
  }
};
