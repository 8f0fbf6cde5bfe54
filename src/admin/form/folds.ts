import { createStore } from '../logic/store';

/** Which groups somebody opened or folded since the panel was loaded, by type and group. */
export const folds = createStore<Readonly<Record<string, boolean>>>({});

/** @param isFolded - false: its fields show */
export const fold = (uid: string, group: string, isFolded: boolean): void => {
  folds.set({ ...folds.get(), [`${uid} ${group}`]: isFolded });
};
