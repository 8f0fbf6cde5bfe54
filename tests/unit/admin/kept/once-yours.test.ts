import { onceYours } from '../../../../src/admin/kept/domain/once-yours';

const open = (name: string, isYours: boolean, isUnsaved = false) => ({
  name,
  isYours,
  isUnsaved,
  since: '2031-03-12T09:00:00.000Z',
});

describe('who else has a form open', () => {
  it('is told of each colleague, and of one’s own other windows once', () => {
    const others = [open('Ama', false), open('Me', true), open('Me', true), open('Kofi', false)];
    expect(onceYours(others)).toEqual([others[0], others[1], others[3]]);
  });

  it('names the own window in which something is not saved', () => {
    const others = [open('Me', true), open('Me', true, true)];
    expect(onceYours(others)).toEqual([others[1]]);
  });
});
