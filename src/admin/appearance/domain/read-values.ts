/** What a form holds, field by field, as it was typed: nothing of it was checked. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A field of words; empty for what is none. */
export const textIn = (values: FormValues, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

/** The same, null where nothing is written. */
export const textOrNull = (values: FormValues, field: string): string | null =>
  textIn(values, field).trim() === '' ? null : textIn(values, field);

/** A field of one thing that has fields itself: a file, a component. */
export const partIn = (values: FormValues, field: string): FormValues | null => {
  const value = values[field];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FormValues) : null;
};

/** A field of several such things. */
export const partsIn = (values: FormValues, field: string): readonly FormValues[] => {
  const value = values[field];
  return Array.isArray(value)
    ? value.filter((part): part is FormValues => typeof part === 'object' && part !== null)
    : [];
};

/** A moment; null for what is none. */
export const timeIn = (values: FormValues, field: string): Date | null => {
  const value = values[field];
  const time = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time;
};

/** What was chosen and taken away in a field of relations since it was saved: documentIds. */
export const relationChanges = (
  values: FormValues,
  field: string,
): { readonly added: readonly string[]; readonly removed: readonly string[] } => {
  const changes = partIn(values, field) ?? {};
  const idsIn = (list: string): string[] =>
    partsIn(changes, list).flatMap((entry) => {
      const id = textOrNull(partIn(entry, 'apiData') ?? {}, 'documentId') ?? textOrNull(entry, 'documentId');
      return id === null ? [] : [id];
    });
  return { added: idsIn('connect'), removed: idsIn('disconnect') };
};
