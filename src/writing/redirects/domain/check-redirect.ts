import { spellAddress } from '../../../shared/addresses/spell-address';
import { pathOfTarget } from './path-of-target';
import { problemAt, type Problem } from '../../../shared/validation/problem';

export interface RedirectDraft {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly gone?: unknown;
}

/**
 * What is wrong with a redirect as it would be saved: it has a path to come from, and either a target or the mark "gone".
 *
 * @param siteUrl - of the front end: its own addresses are paths too
 * @example checkRedirect({ from: '/old', to: '/old?a=1' }, site) // one problem: it leads to itself
 */
export const checkRedirect = ({ from, to, gone }: RedirectDraft, siteUrl: string): Problem[] => {
  const problems: Problem[] = [];
  if (!isPath(from))
    problems.push(
      problemAt('from', '{value} is not a path. Write it as /old-address.', { value: show(from) }),
    );
  if (gone === true && isFilled(to)) {
    problems.push(
      problemAt('to', 'An address that is gone leads nowhere. Empty the target, or untick "gone".'),
    );
  }
  if (gone !== true && !isPath(to) && !isWebAddress(to)) {
    problems.push(
      problemAt('to', '{value} is not a target. Write a path (/new) or a web address (https://…).', {
        value: show(to),
      }),
    );
  }
  if (isItself(from, to, siteUrl))
    problems.push(problemAt('to', 'A redirect cannot lead to itself. Choose another target.'));
  return problems;
};

/**
 * In whatever spelling. What comes from a path leads to itself with whatever query or fragment behind: those make no difference to
 * what lives there (docs/content.md); what comes from an address with a query, with that query alone.
 */
const isItself = (from: unknown, to: unknown, siteUrl: string): boolean =>
  typeof from === 'string' &&
  typeof to === 'string' &&
  isFilled(to) &&
  (isPath(to) || isWebAddress(to)) &&
  [pathOfTarget(to, siteUrl), isPath(to) ? spellAddress(to) : null].includes(spellAddress(from));

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const isPath = (value: unknown): boolean => typeof value === 'string' && /^\/(?!\/)\S*$/.test(value);
const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const show = (value: unknown): string => JSON.stringify(value ?? '');
