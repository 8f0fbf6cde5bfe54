import { changedFields } from '../../logic/changed-fields';
import type { Changes, Values } from './kept-draft';

/** A webhook's secret is no text, and does not lie about on a machine. */
const NEVER_KEPT = ['secret'];

/** What was changed in a form since it was loaded: the changed fields alone. */
export const changesOf = (loaded: Values, current: Values): Changes => {
  const fields = changedFields(loaded, current).filter((field) => !NEVER_KEPT.includes(field));
  const pick = (values: Values): Values => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { values: pick(current), base: pick(loaded) };
};
