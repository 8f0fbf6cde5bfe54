import { nameActor } from '../../../../src/writing/actor/domain/name-actor';

describe('who acted, in entries of before', () => {
  it('tells the program and the first administrator apart, who were called the same', () => {
    expect(nameActor({ kind: 'newsroom', name: 'Newsroom' })).toBe('Dateline (automatic)');
    expect(nameActor({ kind: 'staff', name: 'Newsroom' })).toBe('First administrator');
  });

  it('leaves everybody else their name', () => {
    expect(nameActor({ kind: 'staff', name: 'Ama Test' })).toBe('Ama Test');
    expect(nameActor({ kind: 'token', name: 'API token Newsroom' })).toBe('API token Newsroom');
  });
});
