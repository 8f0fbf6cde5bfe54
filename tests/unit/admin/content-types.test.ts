import { TYPES_WITH_LANGUAGES } from '../../../src/admin/api/content-types';
import { readTypes } from './read-schemas';

it('knows the types that are written in languages', () => {
  const localized = readTypes()
    .filter(({ isLocalized }) => isLocalized)
    .map(({ uid }) => uid);
  expect([...TYPES_WITH_LANGUAGES].sort()).toEqual(localized.sort());
});
