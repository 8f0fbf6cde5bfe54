import { readDeskNote, writeDeskNote, type DeskNote } from '../../../../src/shared/press-release/desk-note';

describe('a note of the desk', () => {
  const notes: readonly DeskNote[] = [
    { kind: 'sentBack', by: 'Ama Mensah', reason: 'Too long: cut it.\nTwice.' },
    { kind: 'sentBack', by: 'Ama Mensah', reason: '' },
    { kind: 'suspended', reason: 'Kofi changed it after its approval (en: title)' },
    { kind: 'failed', cause: 'Choose at least one press contact.' },
  ];

  it.each(notes)('is read back from its sentence: %j', (note) => {
    expect(readDeskNote(writeDeskNote(note))).toEqual(note);
  });

  it('is stored as a sentence that tools read', () => {
    expect(writeDeskNote({ kind: 'sentBack', by: 'Ama', reason: 'Too long' })).toBe(
      'Sent back by Ama: Too long',
    );
  });

  it('is none in words of somebody else', () => {
    expect(readDeskNote('Call Ama first.')).toBeNull();
  });
});
