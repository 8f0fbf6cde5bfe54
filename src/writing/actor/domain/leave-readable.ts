/** What of a document a person may read, as the roles of the panel say it: by field, that of a component as `quotes.text`. */
export interface ReadableFields {
  /** Every field that a role can be given or not. */
  readonly all: readonly string[];
  readonly mayRead: (field: string) => boolean;
}

/** Whether a field, or some part of it, may be read; what no role can be given is for everybody who reads the document. */
export const isReadable = ({ all, mayRead }: ReadableFields, field: string): boolean => {
  const parts = all.filter((path) => path === field || path.startsWith(`${field}.`));
  return parts.length === 0 || parts.some(mayRead);
};

/**
 * A document, or a version of one, without what a person may not read.
 *
 * @param blank - what stands in the place of a value; undefined leaves it out
 * @example leaveReadable({ title: 'A', body: 'B' }, { all: ['title', 'body'], mayRead: (f) => f === 'title' }) // { title: 'A' }
 */
export const leaveReadable = (
  document: Readonly<Record<string, unknown>>,
  fields: ReadableFields,
  blank: (value: unknown) => unknown = () => undefined,
): Record<string, unknown> => leaveParts(document, { fields, blank, above: '' });

interface Place {
  readonly fields: ReadableFields;
  readonly blank: (value: unknown) => unknown;
  /** Of a component, its field and a dot. */
  readonly above: string;
}

const leaveParts = (object: Readonly<Record<string, unknown>>, place: Place): Record<string, unknown> => {
  const { fields, blank, above } = place;
  const left = Object.entries(object).map(([name, value]) => {
    const path = `${above}${name}`;
    if (!isReadable(fields, path)) return [name, blank(value)] as const;
    const hasParts = fields.all.some((other) => other.startsWith(`${path}.`));
    return [name, hasParts ? leaveOf(value, { ...place, above: `${path}.` }) : value] as const;
  });
  return Object.fromEntries(left.filter(([, value]) => value !== undefined));
};

const leaveOf = (value: unknown, place: Place): unknown => {
  if (Array.isArray(value)) return value.map((entry: unknown) => leaveOf(entry, place));
  return isObject(value) ? leaveParts(value, place) : value;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
