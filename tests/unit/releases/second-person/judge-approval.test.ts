import {
  isAlone,
  unseenChanges,
  type Approval,
  type Person,
  type Writing,
} from '../../../../src/releases/second-person/domain/judge-approval';

const person = (id: string, kind = 'staff'): Person => ({ kind, id, name: `Person ${id}` });
const wrote = (id: string, entry: number, locale = 'en'): Writing => ({ locale, entry, writer: person(id) });
const approved = (id: string, seenTo = 100): Approval => ({ person: person(id), seenTo });

describe('what goes out', () => {
  it('is of one person alone where the one who answers for it wrote all of it', () => {
    expect(isAlone([wrote('1', 1), wrote('1', 2, 'fr')], approved('1'))).toBe(true);
  });

  it('is not where somebody else wrote a part of it, or nothing was written', () => {
    expect(isAlone([wrote('1', 1), wrote('2', 2)], approved('1'))).toBe(false);
    expect(isAlone([], approved('1'))).toBe(false);
  });

  it('is not where it has the number of a person and is a token', () => {
    expect(isAlone([wrote('1', 1)], { person: person('1', 'token'), seenTo: 100 })).toBe(false);
  });
});

describe('a last change', () => {
  it('is unseen by whoever made it', () => {
    expect(unseenChanges([wrote('2', 1), wrote('1', 2)], [approved('1')])).toEqual([wrote('1', 2)]);
    expect(unseenChanges([wrote('1', 1), wrote('2', 2)], [approved('1')])).toEqual([]);
  });

  it('is seen in each language', () => {
    const writings = [wrote('1', 1), wrote('2', 2, 'fr')];
    expect(unseenChanges(writings, [approved('1')])).toEqual([wrote('1', 1)]);
    expect(unseenChanges(writings, [approved('1'), approved('2')])).toEqual([]);
    expect(unseenChanges(writings, [approved('3')])).toEqual([]);
  });

  it('is unseen by an approval that came before it', () => {
    expect(unseenChanges([wrote('1', 5)], [approved('2', 4)])).toEqual([wrote('1', 5)]);
    expect(unseenChanges([wrote('1', 5)], [approved('2', 6)])).toEqual([]);
  });

  it('is unseen by tokens and by the program', () => {
    const others = ['token', 'newsroom'].map((kind) => ({ person: person('9', kind), seenTo: 100 }));
    expect(unseenChanges([wrote('1', 1)], others)).toEqual([wrote('1', 1)]);
  });
});
