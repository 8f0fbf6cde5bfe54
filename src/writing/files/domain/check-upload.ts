import { problemAt, type Problem } from '../../../shared/validation/problem';

/** What would show a file somewhere, or store it elsewhere, past the rules of the document that shows it. */
const NOT_TAKEN = ['ref', 'refId', 'field', 'related', 'path'];

/** As much of a request to the media library as is looked at; of the body what it is, parsed or not. */
interface SentUpload {
  /** Of the handler. */
  readonly name: string;
  readonly body: unknown;
  readonly query: unknown;
}

/**
 * What is wrong with a request to the media library: it says where a file is shown, or its `fileInfo` cannot be read. A file is
 * shown by saving the document that shows it.
 *
 * @example checkUpload({ name: 'upload', body: { 'refId[]': '7' }, query: {} }) // [{ path: ['refId'], … }]
 */
export const checkUpload = ({ name, body, query }: SentUpload): Problem[] => {
  const infos = readInfos(body);
  const named = [...namesOf(body), ...namesOf(query), ...infos.flatMap(namesOf)];
  return [
    ...NOT_TAKEN.filter((name) => named.includes(name)).map((name) =>
      problemAt(name, 'Leave out "{field}": a file is shown by saving the document that shows it.', {
        field: name,
      }),
    ),
    ...(infos.includes(UNREADABLE)
      ? [problemAt('fileInfo', 'Write it as JSON: an object, or a list of them.')]
      : []),
    ...(name === 'uploadFromUrls' && !hasAddresses(body)
      ? [problemAt('urls', 'Name one to twenty addresses, as ["https://…"].')]
      : []),
  ];
};

const ADDRESSES = 20; // at a time: Strapi's own limit

const hasAddresses = (body: unknown): boolean => {
  const { urls } = (body ?? {}) as { urls?: unknown };
  return (
    Array.isArray(urls) &&
    urls.length > 0 &&
    urls.length <= ADDRESSES &&
    urls.every((url) => typeof url === 'string')
  );
};

const UNREADABLE = 'unreadable';

/** The names of fields, those of lists as the lists: `ref[0]`, `ref[]` and `ref.id` are `ref`. */
const namesOf = (fields: unknown): string[] =>
  typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    ? Object.keys(fields).map((name) => name.split(/[[.]/)[0]?.trim() ?? name)
    : [];

/** Every `fileInfo` of a body: one, one for each file, or one for each of several updates. */
const readInfos = (body: unknown): unknown[] => {
  const { fileInfo, updates } = (typeof body === 'object' ? (body ?? {}) : {}) as {
    fileInfo?: unknown;
    updates?: unknown;
  };
  const listed = Array.isArray(updates) ? (updates as unknown[]) : [];
  return [
    ...toList(fileInfo),
    ...listed,
    ...listed.flatMap((update) => toList((update as { fileInfo?: unknown } | null)?.fileInfo)),
  ].map(readInfo);
};

const toList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

const readInfo = (info: unknown): unknown => {
  if (typeof info !== 'string') return info;
  try {
    const read: unknown = JSON.parse(info);
    return typeof read === 'object' && read !== null ? read : UNREADABLE;
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE;
    throw error;
  }
};
