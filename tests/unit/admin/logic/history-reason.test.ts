import { sayHistoryReason } from '../../../../src/admin/logic/history-reason';
import { describeTime } from '../../../../src/shared/time/office-time';

const say = (reason: string, language = 'en') =>
  sayHistoryReason(reason, (codes) => `[${codes.join(' ')}]`, language);

describe('why something was done', () => {
  it.each([
    ['languages: en, fr', ['[en fr]']],
    ['Soon; languages: ar', ['Soon', '[ar]']],
    ['Other languages: we wait for them', ['Other languages: we wait for them']],
  ])('%s is said with its languages in words', (reason, lines) => {
    expect(say(reason)).toEqual(lines);
  });

  it.each([
    ['en', '30 May 2027 at 10:00 (Africa/Accra)'],
    ['fr', '30 mai 2027 à 10:00 (Africa/Accra)'],
    ['ar', '30 مايو 2027 في 10:00 (Africa/Accra)'],
  ])('has the time of a schedule in the language %s', (language, time) => {
    const reason = `${describeTime(new Date('2027-05-30T10:00:00Z'), 'Africa/Accra')}; languages: ar`;
    expect(say(reason, language)).toEqual([time, '[ar]']);
  });
});
