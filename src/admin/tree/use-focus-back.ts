import { useEffect, useRef, type RefObject } from 'react';
import { useMover } from './mover';

/** Of a row that was moved: gives the focus back to the button that moved it, or to its name where that leads nowhere now. */
export const useFocusBack = (documentId: string, parent: string | null): RefObject<HTMLDivElement> => {
  const row = useRef<HTMLDivElement>(null);
  const { moved, settle, isBusy } = useMover();
  useEffect(() => {
    if (moved?.page.documentId !== documentId || isBusy) return;
    if (moved.parent !== undefined && moved.parent !== parent) return; // the row that is about to go
    const button = row.current?.querySelector<HTMLButtonElement>(
      `[data-way="${moved.way ?? ''}"]:not(:disabled)`,
    );
    (button ?? row.current?.querySelector<HTMLElement>('a'))?.focus();
    settle();
  }, [moved, settle, isBusy, documentId, parent]);
  return row;
};
