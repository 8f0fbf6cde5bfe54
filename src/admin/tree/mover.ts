import { createContext, useContext } from 'react';
import type { TreePage } from '../../desk/contract/page-tree';
import type { Step, Way } from './domain/find-ways';

/** A page that somebody has moved, with how. */
export interface Moved {
  readonly page: TreePage;
  readonly way: Way | null;
  /** documentId of the page that it stands below now; null: at the top; left out: where it was */
  readonly parent?: string | null;
}

/** What rows of the tree share. */
export interface Mover {
  /** The language of titles. */
  readonly locale: string;
  readonly mayMove: boolean;
  readonly isBusy: boolean;
  readonly move: (page: TreePage, step: Step, way: Way | null) => void;
  readonly dragged: TreePage | null;
  readonly drag: (page: TreePage | null) => void;
  readonly isOpen: (documentId: string) => boolean;
  readonly toggle: (documentId: string) => void;
  /** What was moved last: its row takes the focus back, once. */
  readonly moved: Moved | null;
  readonly settle: () => void;
}

export const MoverContext = createContext<Mover | null>(null);

/** @throws Error outside of the tree */
export const useMover = (): Mover => {
  const mover = useContext(MoverContext);
  if (mover === null) throw new Error('Rows stand in the tree of pages alone.');
  return mover;
};
