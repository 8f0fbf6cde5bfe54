import { createStore } from '../logic/store';

/** A save that was refused because somebody saved before: both texts of each field, as the server lays them side by side. */
export interface Conflict {
  readonly documentId: string;
  readonly savedBy: string;
  /** ISO 8601, UTC */
  readonly savedAt: string;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
  /** The mark of their version: who sends it has seen it. */
  readonly updatedAt: string;
  readonly fields: readonly { readonly field: string; readonly theirs: string; readonly yours: string }[];
  /** Fields that were changed in the form since it was loaded. */
  readonly touched: readonly string[];
}

/** The conflict that waits for an answer. */
export const conflicts = createStore<Conflict | null>(null);

/** The details of a refusal with 412, or null for another one. */
export const readConflict = (
  error: unknown,
  documentId: string,
  touched: readonly string[],
): Conflict | null => {
  const { status, details } = (error ?? {}) as { status?: unknown; details?: Partial<Conflict> };
  if (status !== 412 || typeof details?.updatedAt !== 'string') return null;
  const { savedBy = '', savedAt = details.updatedAt, updatedAt, timeZone = 'UTC', fields = [] } = details;
  return { documentId, savedBy, savedAt, updatedAt, timeZone, fields, touched };
};
