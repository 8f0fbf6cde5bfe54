import { conditionsOf, type SoughtFiles } from '../../../../src/writing/files/domain/files-sought';

const ALL: SoughtFiles = {
  ...{ search: '', person: '', place: '', licence: '', event: '', from: '', until: '' },
  state: 'all',
};

const valuesOf = (change: Partial<SoughtFiles>) => conditionsOf({ ...ALL, ...change }, '2026-11-28').values;

describe('what files are looked for by', () => {
  it('binds each word, and nothing for what is left empty', () => {
    expect(valuesOf({ search: ' well  Agency ', person: 'Ama' })).toEqual(['well', 'Agency', 'Ama']);
    expect(conditionsOf(ALL, '2026-11-28')).toEqual({ conditions: ['true'], values: [] });
  });

  it('ends within a month by the clock of the office', () => {
    expect(valuesOf({ state: 'ending' })).toEqual(['2026-12-29']);
  });

  it('reads no more than ten words', () => {
    expect(valuesOf({ search: 'a b c d e f g h i j k l' })).toHaveLength(10);
  });
});
