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
  /** Of a document that was made. */
  readonly made: string | undefined;
  /** What the newsroom's own way of saving sent; of the content manager's nothing is said. */
  readonly sent: Readonly<Record<string, unknown>> | undefined;
}

/** Those that leave what is typed meanwhile in the form. */
const OWN: readonly string[] = ['saveDocument', 'makeDocument'];

interface Action {
  readonly type?: unknown;
  readonly payload?: { readonly data?: { readonly documentId?: string; readonly isKnown?: true } };
  readonly meta?: {
    readonly arg?: {
      readonly endpointName?: string;
      readonly originalArgs?: {
        readonly model?: string;
        readonly uid?: string;
        readonly documentId?: string;
        readonly data?: Readonly<Record<string, unknown>>;
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
      const { model, uid = model ?? '', documentId, data } = originalArgs;
      const isNew = ['createDocument', 'cloneDocument', 'makeDocument'].includes(endpointName);
      const { documentId: answered, isKnown } = action.payload?.data ?? {};
      const stored = isKnown === true ? {} : data; // what was made by the same save before holds what that one sent
      const sent = OWN.includes(endpointName) ? stored : undefined;
      const made = isNew ? answered : undefined;
      for (const listener of listeners) listener({ uid, documentId: isNew ? null : documentId, made, sent });
    }
    return next(action);
  };
