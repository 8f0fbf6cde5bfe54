import { normalisePath } from './normalise-path';
import { spellAddress } from './spell-address';

/**
 * A redirect with its paths in the one spelling in which readers' addresses are looked up. It may come from an address with a query;
 * targets with a query or a fragment stay as they are.
 *
 * @example spellRedirect({ from: '/Old/', to: '/new#team' }) // { from: '/old', to: '/new#team' }
 */
export const spellRedirect = <Data extends Readonly<Record<string, unknown>>>(data: Data): Data => ({
  ...data,
  ...(isPath(data.from) && { from: spellAddress(data.from) ?? data.from }),
  ...(isPath(data.to) && !/[?#]/.test(data.to) && { to: normalisePath(data.to) ?? data.to }),
});

const isPath = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/');
