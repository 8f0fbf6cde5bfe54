/** What a package.json says of its licence; packages from before SPDX have other forms. */
export interface Manifest {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences that ask for no more than that their text comes along. */
const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'],
  ...['MIT-0', 'Python-2.0', 'Unlicense', 'Zlib'],
];

export const nameLicence = ({ license, licenses }: Manifest): string => {
  const named = license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none named';
  return typeof named === 'string' ? named : named.type;
};

/**
 * Whether an SPDX expression can be met by licences that are allowed: one of those that `OR` offers, all of those that `AND` joins.
 * No package nests them.
 */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.includes(licence)));
