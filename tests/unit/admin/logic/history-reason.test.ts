import { sayHistoryReason } from '../../../../src/admin/logic/history-reason';

const say = (reason: string) => sayHistoryReason(reason, (codes) => `[${codes.join(' ')}]`);

describe('why something was done', () => {
  it.each([
    ['languages: en, fr', ['[en fr]']],
    ['30 May 2027 at 10:00; languages: ar', ['30 May 2027 at 10:00', '[ar]']],
    ['Other languages: we wait for them', ['Other languages: we wait for them']],
  ])('%s is said with its languages in words', (reason, lines) => {
    expect(say(reason)).toEqual(lines);
  });
});
