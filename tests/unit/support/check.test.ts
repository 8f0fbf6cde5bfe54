import { COMPARISONS, judge } from '../../support/check';

const ALL = COMPARISONS.map((name) => ({ name, differences: [] as string[], notCompared: null }));
const silent = (name: string, why: string) =>
  ALL.map((verdict) => (verdict.name === name ? { ...verdict, notCompared: why } : verdict));

describe('what npm run check said', () => {
  it('is well when all was compared and nothing differs', () => {
    expect(judge(ALL)).toEqual([]);
  });

  it('is each difference by the name of its comparison', () => {
    const verdicts = ALL.map((verdict) =>
      verdict.name === 'feed' ? { ...verdict, differences: ['One.', 'Two.'] } : verdict,
    );
    expect(judge(verdicts)).toEqual(['feed: One.', 'feed: Two.']);
  });

  it('is not well when something was not compared', () => {
    expect(judge(silent('http', 'No newsroom answers.'))).toEqual([
      'http: not compared. No newsroom answers.',
    ]);
  });

  it('is not well when nothing was said of a comparison', () => {
    expect(judge(ALL.filter(({ name }) => name !== 'jobs'))).toEqual(['jobs: nothing is said of it.']);
    expect(judge([])).toHaveLength(COMPARISONS.length);
  });

  it('may lack what the test says cannot be compared', () => {
    expect(judge(silent('http', 'No newsroom answers.'), ['http'])).toEqual([]);
  });

  it('may not lack anything else, nor compare what the test says cannot be', () => {
    expect(judge(silent('files', 'The store is away.'), ['http'])).toEqual([
      'files: not compared. The store is away.',
      'http: compared, though it was said that it cannot be.',
    ]);
  });
});
