import { changedFields } from '../../logic/changed-fields';
import { toBody } from '../../logic/to-body';
import type { Changes, Values } from './kept-draft';

/** A webhook's secret is no text, and does not lie about on a machine. */
const NEVER_KEPT = ['secret'];

/** What was changed in a form since it was loaded: the changed fields alone. */
export const changesOf = (loaded: Values, current: Values): Changes => {
  const fields = changedFields(loaded, current).filter((field) => !NEVER_KEPT.includes(field));
  const pick = (values: Values): Values => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { values: pick(current), base: pick(loaded) };
};

/**
 * Of changes, those that the server does not have: typed while a save was on its way.
 *
 * @param sent - what the server stored, as it was sent; it is what these changes are made to
 */
export const typedSince = ({ values, base }: Changes, sent: Values): Changes => {
  const isStored = (field: string): boolean =>
    field in sent && JSON.stringify(toBody(values[field])) === JSON.stringify(toBody(sent[field]));
  const fields = Object.keys(values).filter((field) => !isStored(field));
  return {
    values: Object.fromEntries(fields.map((field) => [field, values[field]])),
    base: Object.fromEntries(fields.map((field) => [field, field in sent ? sent[field] : base[field]])),
  };
};
