import type { DescribedPicture } from '../../../../src/desk/contract/panel';
import { NOT_ASKED } from '../../../../src/shared/pictures/picture-answers';
import { bodyOf, firstForm, storedForm } from '../../../../src/admin/pictures/domain/picture-form';

const picture = (id: number, change: Partial<DescribedPicture> = {}): DescribedPicture => ({
  ...{ id, name: 'a.jpg', url: '/uploads/a.jpg', mime: 'image/jpeg', alternativeTexts: {}, facts: {} },
  record: { ...NOT_ASKED, fileId: id, closedBecause: null },
  ...{ suggested: {}, changed: null },
  ...change,
});

const facts = { credit: 'Agency', persons: 'Esi Invented' };

describe('the window of a picture', () => {
  it('is filled in from the picture, and nothing is sent that nobody changed but what it proposes', () => {
    const one = [picture(7, { facts, suggested: { people: true }, alternativeTexts: { fr: 'Un puits' } })];
    const form = firstForm(one);
    expect([form.people, form.credit, form.alternativeTexts.fr]).toEqual(['unknown', 'Agency', 'Un puits']);
    expect(bodyOf([7], form, storedForm(one))).toEqual({
      ids: [7],
      answers: { people: true, consent: null },
      facts: {},
      alternativeTexts: {},
    });
  });

  it('proposes nothing once somebody answered', () => {
    const record = { ...NOT_ASKED, people: false, fileId: 7, closedBecause: null };
    expect(firstForm([picture(7, { record, suggested: { people: true } })]).people).toBe('none');
  });

  it('sends what was changed, and null for what was emptied', () => {
    const one = [picture(7, { facts })];
    const form = { ...firstForm(one), people: 'withdrawn', credit: ' ', rightsUntil: '2027-01-31' } as const;
    expect(bodyOf([7], form, storedForm(one))).toEqual({
      ids: [7],
      answers: { people: true, consent: 'withdrawn', rightsUntil: '2027-01-31' },
      facts: { credit: null },
      alternativeTexts: {},
    });
  });

  it('shows of several what is the same, and leaves each its own where nothing is written', () => {
    const two = [picture(7, { facts }), picture(8, { facts: { credit: 'Agency', persons: 'Ama Invented' } })];
    const form = firstForm(two);
    expect([form.credit, form.persons]).toEqual(['Agency', '']);
    expect(bodyOf([7, 8], { ...form, risk: 'raised' }, storedForm(two))).toEqual({
      ids: [7, 8],
      answers: { risk: 'raised' },
      facts: {},
      alternativeTexts: {},
    });
  });
});
