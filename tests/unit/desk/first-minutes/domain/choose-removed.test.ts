import { chooseStaying } from '../../../../../src/desk/first-minutes/domain/choose-removed';

const piece = (key: string, usedBy: string[] = [], isChanged = false) => ({ key, usedBy, isChanged });

describe('what stays when the demonstration is removed', () => {
  it('is nothing that only the demonstration refers to', () => {
    expect(chooseStaying([piece('release'), piece('contact', ['release'])]).size).toBe(0);
  });

  it('is what somebody changed, and what that refers to, however far', () => {
    const pieces = [
      piece('release', [], true),
      piece('contact', ['release']),
      piece('organisation', ['contact']),
      piece('topic'),
    ];
    expect([...chooseStaying(pieces)]).toEqual([
      ['release', 'changed'],
      ['contact', 'used'],
      ['organisation', 'used'],
    ]);
  });

  it('is what something of the office refers to', () => {
    expect([...chooseStaying([piece('topic', ['release of the office'])])]).toEqual([['topic', 'used']]);
  });

  it('is nothing that refers to itself alone', () => {
    expect(chooseStaying([piece('page', ['page'])]).size).toBe(0);
  });
});
