import { useCallback, useState } from 'react';
import type { MadeDraft, Reading } from '../../desk/contract/paste';
import { forgetDraft, keepDraft, listKept } from '../kept/kept-drafts';
import { PASTE } from '../kept/use-kept';
import type { Sheet } from './domain/sheet';

/** One release that is being looked through. */
export interface Piece {
  readonly id: string;
  /** Of the file; null: pasted. */
  readonly name: string | null;
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly made: MadeDraft | null;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly add: (piece: Piece) => void;
  readonly change: (id: string, part: Partial<Piece>) => void;
  readonly clear: () => void;
}

/**
 * What was pasted and is no draft yet: it is kept on this machine, as what is typed into forms is.
 *
 * @param account - whose it is
 */
export const usePieces = (account: string): Pieces => {
  const [pieces, setPieces] = useState<readonly Piece[]>(() => {
    const kept = listKept(account).find(({ uid }) => uid === PASTE);
    return Array.isArray(kept?.values.pieces) ? (kept.values.pieces as Piece[]) : [];
  });
  const write = useCallback(
    (next: (before: readonly Piece[]) => readonly Piece[]) => {
      setPieces((before) => {
        const after = next(before);
        keep(account, after);
        return after;
      });
    },
    [account],
  );
  return {
    pieces,
    add: (piece) => {
      write((before) => [...before, piece]);
    },
    change: (id, part) => {
      write((before) => before.map((piece) => (piece.id === id ? { ...piece, ...part } : piece)));
    },
    clear: () => {
      write(() => []);
    },
  };
};

const keep = (account: string, pieces: readonly Piece[]): void => {
  const place = { account, uid: PASTE, documentId: null, copyOf: null, locale: '', form: PASTE };
  const open = pieces.filter(({ made }) => made === null);
  const [first] = open;
  if (first === undefined) forgetDraft(place);
  else
    keepDraft({
      ...place,
      values: { pieces: open },
      base: {},
      title: first.sheet.title,
      at: new Date().toISOString(),
      loadedAt: null,
    });
};
