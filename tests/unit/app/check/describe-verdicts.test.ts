import { describeVerdicts, doAgree } from '../../../../src/app/check/domain/describe-verdicts';

const FEED = { name: 'feed', compares: 'entries with releases', remedy: 'Release it anew.' };

const well = { ...FEED, differences: [], notCompared: null };
const ill = (count: number) => ({
  ...well,
  differences: Array.from({ length: count }, (_, at) => `Release ${at + 1} is not there.`),
});

describe('what a check says', () => {
  it('is one line where all agrees', () => {
    expect(describeVerdicts([well])).toBe('All agrees: feed.\n');
    expect(doAgree([well])).toBe(true);
  });

  it('names each difference, and what to do', () => {
    expect(describeVerdicts([ill(1)])).toBe(
      [
        'feed (entries with releases):',
        '  Release 1 is not there.',
        '  What to do: Release it anew.',
        'feed: 1 of 1 comparisons disagree.',
        '',
      ].join('\n'),
    );
    expect(doAgree([well, ill(1)])).toBe(false);
  });

  it('counts what goes on and on', () => {
    expect(describeVerdicts([ill(12)])).toContain('  Release 10 is not there.\n  … and 2 more.\n');
  });

  it('says what was not compared, which is no difference', () => {
    const away = { ...well, name: 'http', notCompared: 'No newsroom answers.' };
    expect(describeVerdicts([well, away])).toBe(
      'http: not compared. No newsroom answers.\nAll agrees: feed.\n',
    );
    expect(doAgree([away])).toBe(true);
  });
});
