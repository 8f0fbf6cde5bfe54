import { isAsked, NOT_ASKED } from '../../../../src/shared/pictures/picture-answers';
import { lastDayOf, reasonToClose } from '../../../../src/shared/pictures/reason-to-close';
import { suggestAnswers } from '../../../../src/shared/pictures/suggest-answers';

const TODAY = '2026-11-28';
const YESTERDAY = '2026-11-27';

describe('a picture', () => {
  it.each([
    [{}, null],
    [{ people: true }, null],
    [{ rightsUntil: TODAY }, null],
    [{ rightsUntil: YESTERDAY }, 'rightsEnded'],
    [{ rightsWithdrawn: true }, 'rightsWithdrawn'],
    [{ consent: 'given', consentUntil: TODAY }, null],
    [{ consent: 'given', consentUntil: YESTERDAY }, 'consentEnded'],
    [{ consent: 'notNeeded', consentUntil: YESTERDAY }, null],
    [{ consent: 'withdrawn' }, 'consentWithdrawn'],
    [{ consent: 'refused' }, 'consentRefused'],
    [{ risk: 'raised' }, null],
  ] as const)('of which is said %j is closed for the reason %s', (said, reason) => {
    expect(reasonToClose({ ...NOT_ASKED, ...said }, TODAY)).toBe(reason);
  });

  it('has as its last day what ends first', () => {
    const both = {
      ...NOT_ASKED,
      consent: 'given',
      consentUntil: '2027-02-01',
      rightsUntil: '2027-01-31',
    } as const;
    expect(lastDayOf(both)).toBe('2027-01-31');
    expect(lastDayOf({ ...both, consentUntil: '2026-12-01' })).toBe('2026-12-01');
    expect(lastDayOf({ ...both, consent: 'notNeeded', rightsUntil: null })).toBeNull();
  });

  it.each([
    [{}, false],
    [{ people: true }, false],
    [{ people: false }, true],
    [{ people: true, consent: 'given' }, true],
  ] as const)('of which is said %j was asked about: %s', (said, asked) => {
    expect(isAsked({ ...NOT_ASKED, ...said })).toBe(asked);
  });

  it.each([
    [{}, {}],
    [{ persons: 'Esi Invented' }, { people: true }],
    [{ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-UMR' }, { people: true, consent: 'given' }],
    [{ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-LMR' }, { people: true }],
    [{ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-NAP' }, { people: false }],
    [{ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-NAP', persons: 'Esi Invented' }, { people: true }],
    [{ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-NON' }, {}],
  ])('that says %j of itself suggests %j', (facts, answers) => {
    expect(suggestAnswers(facts)).toEqual(answers);
  });
});
