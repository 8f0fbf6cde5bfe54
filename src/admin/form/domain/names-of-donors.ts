import type { DonorValue } from './form-release';

/**
 * What the donors of a form are called, row by row: by what was chosen last, else as it is stored; null where nothing is chosen.
 *
 * @param stored - names by the number of the part
 */
export const namesOfDonors = (
  donors: readonly DonorValue[],
  stored: ReadonlyMap<number, string>,
): (string | null)[] =>
  donors.map(({ id, organisation, country }) => {
    const chosen = [organisation, country].flatMap((relation) => relation?.connect ?? []).at(0)?.label;
    if (typeof chosen === 'string') return chosen;
    const isGone = [organisation, country].some((relation) => (relation?.disconnect ?? []).length > 0);
    return id === undefined || isGone ? null : (stored.get(id) ?? null);
  });
