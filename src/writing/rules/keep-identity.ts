import { problemAt, type Problem } from '../../shared/validation/problem';
import { refuse } from '../../platform/refuse/refuse';
import { isOurs, isSave, type DocumentContext, type DocumentRule } from './document-rule';

/**
 * Which document is written, the address says and nothing in what is sent. Strapi takes a `documentId` in the data: a new
 * document would be a language of another one, past all that guards its saves, and a save would move to another document.
 * Forms send back the identity that they were loaded with, which says nothing new.
 */
export const keepIdentity: DocumentRule = () => async (context, next) => {
  if (!isOurs(context.uid) || !isSave(context)) return next();
  refuse(listClaims(context));
  const { data = {} } = context.params;
  const words = Object.entries(data).filter(([name]) => !IDENTITY.has(name));
  context.params = { ...context.params, data: Object.fromEntries(words) };
  return next();
};

const IDENTITY: ReadonlySet<string> = new Set(['id', 'documentId']);

const listClaims = ({ action, params: { documentId, data = {} } }: DocumentContext): Problem[] => {
  if (action === 'clone') return []; // a copy is a new document whatever its form says
  const isOther = isThere(data.documentId) && data.documentId !== documentId;
  if (action === 'update') return isOther ? [OTHER] : [];
  return [...(isOther ? [CHOSEN] : []), ...(isThere(data.id) ? [NUMBERED] : [])];
};

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const OTHER = problemAt('documentId', 'This is another document than the one that is saved. Leave it out.');

const CHOSEN = problemAt(
  'documentId',
  'Leave it out: a new document gets its own. To add a language to a document, save that document in the language.',
);

const NUMBERED = problemAt('id', 'Leave it out: a new document gets its own.');
