import { mendFilters } from '../../../../src/distribution/webhooks/domain/mend-filters';

const KNOWN = {
  countries: new Map([['GH', [1, 2]]]),
  topics: new Map([
    ['water', [3, 4]],
    ['eau', [3, 4]],
    ['data', [5]],
  ]),
};
const FORMER = {
  id: 9,
  name: 'Agency',
  active: true,
  countries: [],
  topics: [],
  events: ['released'],
  languages: ['en', 'ar'],
};

const mend = (fields: object) => mendFilters({ ...FORMER, ...fields }, KNOWN);

describe('a webhook of the version before', () => {
  it('without filters keeps hearing of everything', () => {
    const { data, said } = mend({});
    expect(data).toEqual({
      active: true,
      countries: [],
      topics: [],
      events: ['released'],
      languages: ['en', 'ar'],
    });
    expect(said).toEqual([]);
  });

  it('gets what its codes and slugs stand for, once each', () => {
    const { data } = mend({ countries: ['GH'], topics: ['water', 'eau', 'data'] });
    expect(data).toMatchObject({ active: true, countries: [1, 2], topics: [3, 4, 5] });
  });

  it('loses a slug that names nothing, and the log says so', () => {
    const { data, said } = mend({ topics: ['fire', 'data'] });
    expect(data).toMatchObject({ active: true, topics: [5] });
    expect(said).toEqual([
      'The webhook "Agency" filtered by what there is no more (topic "fire"): this is left out.',
    ]);
  });

  it.each([{ topics: ['fire'] }, { countries: ['MA'] }, { countries: ['MA'], topics: ['data'] }])(
    'is switched off when a filter has nothing left: %j',
    (fields) => {
      const { data, said } = mend(fields);
      expect(data).toMatchObject({ active: false });
      expect(said[0]).toContain('it is switched off');
    },
  );

  it('that was switched off stays so', () => {
    expect(mend({ active: false }).data).toMatchObject({ active: false });
  });
});
