import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refusal } from '../../platform/refuse/refuse';
import { oneAfterAnother, untilDone } from '../../platform/storage/one-after-another';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { findAttributes } from '../../platform/strapi/schemas';
import { aboutDocument, type Problem } from '../../shared/validation/problem';
import { asOneOfBulk } from './bulk';
import type { DocumentContext } from './document-rule';

interface Refused {
  readonly documentId: string;
  readonly error: Error & { readonly details?: unknown };
}

const refusedIn = new WeakMap<object, readonly Refused[]>();

/**
 * Writes one of several documents that somebody ticked. None is written when one is refused; the refusal waits until all were
 * asked, and names each document that stands in the way.
 *
 * @param transaction - of all of them
 */
export const refuseTogether = async (
  strapi: Core.Strapi,
  { uid, params: { documentId = '' } }: DocumentContext,
  transaction: object,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const attempt = async (): Promise<{ readonly result: unknown } | Pick<Refused, 'error'>> => {
    try {
      return { result: await asOneOfBulk(next) };
    } catch (error) {
      if (error instanceof errors.ValidationError) return { error };
      throw error;
    }
  };
  const outcome = await oneAfterAnother(transaction, attempt);
  if ('result' in outcome) return outcome.result;
  refusedIn.set(transaction, [...(refusedIn.get(transaction) ?? []), { documentId, ...outcome }]);
  await untilDone(transaction);
  throw await nameAll(strapi, uid, refusedIn.get(transaction) ?? []);
};

const nameAll = async (strapi: Core.Strapi, uid: string, refused: readonly Refused[]): Promise<Error> => {
  const names = await findNames(
    strapi,
    uid,
    refused.map(({ documentId }) => documentId),
  );
  const problems = refused.flatMap(({ documentId, error }) =>
    problemsOf(error).map((problem) => aboutDocument(problem, names.get(documentId) ?? documentId)),
  );
  const [first] = refused;
  const { intent } = (first?.error.details ?? {}) as { intent?: string };
  return refusal(problems, intent);
};

const problemsOf = ({ message, details }: Refused['error']): readonly Problem[] => {
  const { errors: listed } = (details ?? {}) as { errors?: readonly Problem[] };
  return listed ?? [{ path: [], message }];
};

/** What staff know a document by, in the first of its languages that has it. */
const findNames = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, string>> => {
  const attributes = findAttributes(strapi, uid);
  const field = ['title', 'name', 'from'].find((name) => name in attributes);
  if (field === undefined) return new Map();
  const rows = await findRows<VersionRow & Record<string, unknown>>(strapi, uid, {
    where: { documentId: { $in: documentIds }, [field]: { $notNull: true } },
    select: ['documentId', field],
  });
  return new Map(rows.toReversed().map((row) => [row.documentId, String(row[field])]));
};
