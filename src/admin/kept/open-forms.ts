import { createStore } from '../logic/store';

/** The forms that are open in this window: what they keep is in sight, and not offered. */
export const openForms = createStore<ReadonlySet<string>>(new Set());

export const addOpenForm = (form: string): void => {
  openForms.set(new Set([...openForms.get(), form]));
};

export const removeOpenForm = (form: string): void => {
  openForms.set(new Set([...openForms.get()].filter((each) => each !== form)));
};
