import { errors } from '@strapi/utils';
import type { DocumentData } from './to-data';
import type { Outcome, Wanted } from './wanted';

/** A way to write a document, and what of its record it leaves out. */
export interface Attempt {
  readonly wanted: Wanted;
  readonly data: DocumentData;
  readonly findings: Outcome['findings'];
}

/** Fields in which old systems have what is no such thing, such as a telephone number with words in it. */
const MAY_BE_LEFT_OUT = ['phone', 'email', 'website', 'roles', 'isHome'];

/** First all of it; then without fields that are refused; then as a draft. */
export const attemptsOf =
  (wanted: Wanted, data: DocumentData) =>
  (before: Attempt | null, refusal: RefusedFields | null): Attempt | null => {
    if (before === null || refusal === null) return { wanted, data, findings: [] };
    const fields = refusal.fields.filter(
      (field) => MAY_BE_LEFT_OUT.includes(field) && field in before.data.shared,
    );
    const { shared } = before.data;
    if (fields.length > 0) {
      const kept = Object.fromEntries(Object.entries(shared).filter(([field]) => !fields.includes(field)));
      const lost = fields.map((field) => `${field} ${JSON.stringify(shared[field])}`).join(', ');
      const text = `Left out: ${lost}. ${refusal.message}`;
      return {
        wanted: before.wanted,
        data: { ...before.data, shared: kept },
        findings: [...before.findings, { what: 'lost', text }],
      };
    }
    if (!before.wanted.isPublic) return null;
    const text = `It was public and is a draft now: ${refusal.message}`;
    return {
      wanted: { ...before.wanted, isPublic: false },
      data: before.data,
      findings: [...before.findings, { what: 'unclear', text }],
    };
  };

interface RefusedFields {
  readonly fields: readonly string[];
  readonly message: string;
}

/** Does work with the next attempt while it is refused. */
export const tryEach = async (
  next: (before: Attempt | null, refusal: RefusedFields | null) => Attempt | null,
  work: (attempt: Attempt) => Promise<Outcome>,
): Promise<Outcome> => {
  let attempt = next(null, null);
  let last = '';
  while (attempt !== null) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      const { message, details } = error as Refusal;
      last = message;
      attempt = next(attempt, { fields: fieldsOf(details), message });
    }
  }
  return { fate: 'refused', item: null, findings: [{ what: 'refused', text: last }] };
};

interface Refusal extends Error {
  readonly details?: unknown;
}

const fieldsOf = (details: unknown): string[] => {
  const named = (details as { errors?: { path?: unknown[] }[] } | undefined)?.errors ?? [];
  return named.flatMap(({ path = [] }) => (typeof path[0] === 'string' ? [path[0]] : []));
};
