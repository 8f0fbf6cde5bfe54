import { changesOf, typedSince } from './domain/changes-of';
import type { Changes, KeptDraft, Place, Values } from './domain/kept-draft';

/** A form, as it is at a moment. */
export interface FormNow {
  readonly initialValues: Values;
  readonly values: Values;
  readonly modified: boolean;
  readonly loadedAt: string | null;
}

/** Where drafts go. */
export interface Shelf {
  readonly keep: (draft: KeptDraft) => void;
  readonly forget: (draft: Place & { readonly form: string }) => void;
  /** Runs something a little later, once; what it answers takes that back. */
  readonly later: (run: () => void) => () => void;
  readonly now: () => Date;
  readonly newForm: () => string;
}

export interface Keeper {
  /** The name of what is kept at this moment. */
  readonly form: () => string;
  /**
   * Looks at the form after a change.
   *
   * @returns what was typed, when the form was loaded again over it; null otherwise
   */
  readonly look: (form: FormNow) => Changes | null;
  /**
   * The form was saved.
   *
   * @param sent - what the server was sent; what is typed since stays kept. Left out: all that the form holds
   */
  readonly saved: (sent?: Values) => void;
  /** What is kept, which goes elsewhere. */
  readonly takeAway: () => Changes | null;
  /** Keeps at once what waits to be kept. */
  readonly flush: () => void;
}

/**
 * Keeps what is typed into one form. What is saved, or given up by its author, is forgotten; what a newer version of the document
 * was loaded over is not.
 */
export const createKeeper = (place: Place, shelf: Shelf): Keeper => {
  let form = shelf.newForm();
  let kept: { changes: Changes; loaded: Values } | null = null;
  let stored: { sent: Values; loaded: Values } | null = null;
  let loaded: Values = {};
  let waiting: KeptDraft | null = null;
  let isFirst = true;
  let cancel = (): void => undefined;

  const flush = (): void => {
    cancel();
    if (waiting !== null) shelf.keep(waiting);
    waiting = null;
  };
  const forget = (): void => {
    cancel();
    waiting = null;
    isFirst = true;
    shelf.forget({ ...place, form });
    kept = null;
  };
  const keep = ({ initialValues, values, loadedAt }: FormNow): void => {
    const all = changesOf(initialValues, values);
    const changes = stored === null ? all : typedSince(all, stored.sent);
    if (Object.keys(changes.values).length === 0) {
      if (kept !== null) forget();
      return;
    }
    if (JSON.stringify(changes.values) === JSON.stringify(kept?.changes.values)) return;
    kept = { changes, loaded: initialValues };
    waiting = { ...place, ...changes, form, title: titleOf(values), at: shelf.now().toISOString(), loadedAt };
    if (isFirst) flush();
    isFirst = false;
    cancel();
    cancel = shelf.later(flush);
  };

  return {
    form: () => form,
    flush,
    saved: (sent) => {
      if (kept === null) return;
      stored = { sent: sent ?? kept.changes.values, loaded };
      const since = typedSince(kept.changes, stored.sent);
      if (Object.keys(since.values).length === 0) forget();
      else kept = { ...kept, changes: since };
    },
    takeAway: () => {
      const changes = kept?.changes ?? null;
      if (kept !== null) forget();
      return changes;
    },
    look: (now) => {
      loaded = now.initialValues;
      if (stored !== null && stored.loaded !== loaded) stored = null;
      if (now.modified) {
        keep(now);
        return null;
      }
      if (kept === null) return null;
      if (now.initialValues === kept.loaded) {
        forget(); // typed back, or given up
        return null;
      }
      const { changes } = kept;
      if (holds(now.values, changes)) return null; // on its way to the server, which has not answered
      flush();
      form = shelf.newForm(); // what was kept is offered again
      kept = null;
      isFirst = true;
      return changes;
    },
  };
};

const holds = (values: Values, changes: Changes): boolean =>
  Object.entries(changes.values).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(values[field]),
  );

const titleOf = (values: Values): string => {
  const title = values.title ?? values.name ?? values.from;
  return typeof title === 'string' ? title : '';
};
