import { CODES, NAMES } from '../../../src/admin/direction/fields';
import { readComponents, readTypes } from './read-schemas';

const SCHEMAS = [...readTypes(), ...readComponents()];

const fieldsOfTypes = (types: readonly string[]): string[] =>
  SCHEMAS.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, { type }]) => (types.includes(type) ? [name] : [])),
  );

/** Fields with words of a language, wherever they stand: all others are codes or names. */
const WORDS = [
  ...[
    'title',
    'subtitle',
    'menuTitle',
    'metaTitle',
    'metaDescription',
    'summary',
    'text',
    'label',
    'note',
    'caption',
  ],
  ...['datelineCity', 'notesToEditors', 'imageAlternativeText', 'imageCaption', 'alternativeText'],
  ...['name', 'officialName', 'role', 'organisation', 'speaker', 'location', 'initiative', 'tagline'],
  ...['deskNote', 'releaseTimeZone', 'boilerplate', 'usageTerms'],
];

describe('the direction of fields', () => {
  it('is known of each field in which somebody types', () => {
    const typed = new Set(fieldsOfTypes(['string', 'text', 'uid', 'email']));
    expect([...typed].filter((name) => ![...CODES, ...NAMES, ...WORDS].includes(name))).toEqual([]);
  });

  it('is from left to right for every address', () => {
    expect(CODES).toEqual(expect.arrayContaining(fieldsOfTypes(['uid', 'email'])));
  });
});
