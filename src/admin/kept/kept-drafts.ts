import { createStore } from '../logic/store';
import { placeName, type KeptDraft, type Place } from './domain/kept-draft';

const PREFIX = 'newsroom.kept ';
/** Days that what nobody came back to is kept: longer than a leave, shorter than an embargo is remembered. */
const DAYS = 30;
const DAY = 86_400_000; // milliseconds

/** Changes whenever what is kept does, in this window or another one. */
export const keptChanges = createStore(0);
/** Whether the browser took the last draft that it was given. */
export const isKeepingRefused = createStore(false);

const tell = (): void => {
  keptChanges.set(keptChanges.get() + 1);
};

const nameOf = (draft: Place & { readonly form: string }): string =>
  `${PREFIX}${placeName(draft)} ${draft.form}`;

/**
 * Keeps a draft on this machine.
 *
 * @returns whether the browser took it: it has room for a few megabytes, and for nothing in some private windows
 */
export const keepDraft = (draft: KeptDraft): boolean => {
  try {
    localStorage.setItem(nameOf(draft), JSON.stringify(draft));
    isKeepingRefused.set(false);
    tell();
    return true;
  } catch (error) {
    console.warn('The browser keeps no more of what is typed.', error);
    isKeepingRefused.set(true);
    return false;
  }
};

export const forgetDraft = (draft: Place & { readonly form: string }): void => {
  localStorage.removeItem(nameOf(draft));
  tell();
};

const read = (name: string): KeptDraft | null => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as KeptDraft | null;
  } catch (error) {
    console.warn('A kept text could not be read.', error);
    return null;
  }
};

/**
 * What an account typed on this machine and did not save, the last first. What is older than `DAYS`, of whichever account, is
 * removed.
 */
export const listKept = (account: string, now = new Date()): KeptDraft[] => {
  const drafts: KeptDraft[] = [];
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(PREFIX))) {
    const draft = read(name);
    if (draft === null || now.getTime() - Date.parse(draft.at) > DAYS * DAY) localStorage.removeItem(name);
    else if (draft.account === account) drafts.push(draft);
  }
  return drafts.sort((one, other) => other.at.localeCompare(one.at));
};

/** Removes what an account typed and did not save. */
export const forgetAll = (account: string): void => {
  for (const draft of listKept(account)) forgetDraft(draft);
};

window.addEventListener('storage', ({ key }) => {
  if (key?.startsWith(PREFIX) === true) tell();
});
