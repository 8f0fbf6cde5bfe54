import { namesOfDonors } from '../../../../src/admin/form/domain/names-of-donors';

const stored = new Map([
  [7, 'Ghana'],
  [8, 'World Bank'],
]);

describe('the donors of a form', () => {
  it('are called by what is stored, row by row', () => {
    expect(namesOfDonors([{ id: 8 }, { id: 7 }], stored)).toEqual(['World Bank', 'Ghana']);
  });

  it('are called by what was chosen since, of either kind', () => {
    const chosen = { connect: [{ label: 'Benin' }] };
    const gone = { disconnect: [{ label: 'Ghana' }] };
    expect(namesOfDonors([{ id: 7, country: chosen }, { organisation: chosen }], stored)).toEqual([
      'Benin',
      'Benin',
    ]);
    expect(namesOfDonors([{ id: 7, country: { ...chosen, ...gone } }], stored)).toEqual(['Benin']);
  });

  it('have no name while nothing is chosen', () => {
    expect(namesOfDonors([{}, { id: 9 }], stored)).toEqual([null, null]);
    expect(namesOfDonors([{ id: 7, country: { disconnect: [{ label: 'Ghana' }] } }], stored)).toEqual([null]);
  });
});
