import { isLikeSource } from '../../../../src/shared/press-release/is-like-source';

describe('a text that still is its source', () => {
  it.each([
    ['Ghana opens an early warning centre', 'Ghana opens an early-warning centre'],
    ['Ghana Opens Early Warning Centre', 'Ghana Opens Early Warning Centre'],
    ['Regional Director for West and Central Africa', 'Regional Director for West and Central Africa'],
    ['افتتحت غانا مركزًا للإنذار المبكر', 'افتتحت غانا مركزًا للإنذار المبكر'],
    [
      'The centre will warn forty-two coastal communities of floods within six minutes.',
      'The centre will warn 38 coastal communities of floods within ten minutes.',
    ],
  ])('%s', (text, source) => {
    expect(isLikeSource(text, source)).toBe(true);
  });
});

describe('a text that is no source left over', () => {
  it.each([
    ['a translation', 'Le Ghana ouvre un centre d’alerte précoce', 'Ghana opens an early warning centre'],
    ['a short text', 'Press release', 'Press release'],
    ['two words that look alike', 'Communication internationale', 'Communication internationale'],
    [
      'the name of a body',
      'International Organization for Migration',
      'International Organization for Migration',
    ],
    ['the name of a person', 'Catherine Namutebi Nakayima', 'Catherine Namutebi Nakayima'],
    [
      'the address of a house',
      '10 Drake Avenue Extension, Airport Residential Area, Accra, Ghana',
      '10 Drake Avenue Extension, Airport Residential Area, Accra, Ghana',
    ],
    [
      'an address',
      'https://ghana.iom.int/early-warning-centre',
      'https://ghana.iom.int/early-warning-centre',
    ],
    ['figures', '1,250,000 – 3,400,000 (2026)', '1,250,000 – 3,400,000 (2026)'],
    ['nothing', '', ''],
    [
      'a language that shares words with the source',
      'La Organización Internacional para las Migraciones y el Gobierno de Ghana inauguraron un centro de alerta temprana en Accra.',
      "L'Organisation internationale pour les migrations et le Gouvernement du Ghana ont inauguré un centre d'alerte précoce à Accra.",
    ],
  ])('%s', (_what, text, source) => {
    expect(isLikeSource(text, source)).toBe(false);
  });
});
