/*
 * What the panel saves passes its store as the end of a mutation. Strapi does not document what its mutations are called:
 * tests/unit/admin/undocumented.test.ts finds them in the installed version.
 */

/** The content manager's own that store what a form holds, and the newsroom's. */
export const SAVING = [
  'createDocument',
  'cloneDocument',
  'updateDocument',
  'publishDocument',
  'saveDocument',
  'makeDocument',
] as const;

export interface Saved {
  readonly uid: string;
  /** Null: of a document that was made. Undefined: of the only one of its type. */
  readonly documentId: string | null | undefined;
}

interface Action {
  readonly type?: unknown;
  readonly meta?: {
    readonly arg?: {
      readonly endpointName?: string;
      readonly originalArgs?: {
        readonly model?: string;
        readonly uid?: string;
        readonly documentId?: string;
      };
    };
  };
}

const listeners = new Set<(saved: Saved) => void>();

/** Calls back when this window has saved a document. */
export const onSaved = (listener: (saved: Saved) => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** A middleware of the panel's store that hears what was saved. */
export const hearSaves =
  () =>
  () =>
  (next: (action: Action) => unknown) =>
  (action: Action): unknown => {
    const { endpointName = '', originalArgs = {} } = action.meta?.arg ?? {};
    const isSaved =
      typeof action.type === 'string' &&
      action.type.endsWith('/executeMutation/fulfilled') &&
      (SAVING as readonly string[]).includes(endpointName);
    if (isSaved) {
      const { model, uid = model ?? '', documentId } = originalArgs;
      const isNew = ['createDocument', 'cloneDocument', 'makeDocument'].includes(endpointName);
      for (const listener of listeners) listener({ uid, documentId: isNew ? null : documentId });
    }
    return next(action);
  };
