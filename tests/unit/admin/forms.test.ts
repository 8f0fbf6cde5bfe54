import { changedFields } from '../../../src/admin/logic/changed-fields';
import { toBody } from '../../../src/admin/logic/to-body';
import { readShortcut } from '../../../src/admin/saving/save-shortcut';
import { readConflict } from '../../../src/admin/saving/conflict';

it('sends of a field that shows one thing and means another what it means', () => {
  const values = { title: 'A', contacts: { connect: [{ label: 'Desk', apiData: { documentId: 'x' } }] } };
  expect(toBody(values)).toEqual({ title: 'A', contacts: { connect: [{ documentId: 'x' }] } });
});

it('knows the fields that somebody changed', () => {
  expect(changedFields({ title: 'A', body: [{ text: 'x' }] }, { title: 'A', body: [{ text: 'y' }] })).toEqual(
    ['body'],
  );
});

describe('the keys that save', () => {
  const press = (key: string, keys: { ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean }) =>
    readShortcut({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...keys });

  it.each(['Enter', 's'])('are Ctrl and %s, or ⌘', (key) => {
    expect([press(key, { ctrlKey: true }), press(key, { metaKey: true })]).toEqual(['save', 'save']);
  });

  it('publish with Shift and Enter', () => {
    expect(press('Enter', { ctrlKey: true, shiftKey: true })).toBe('publish');
  });

  it('are no letters that somebody types', () => {
    expect([press('s', {}), press('Enter', {}), press('b', { ctrlKey: true })]).toEqual([null, null, null]);
  });
});

describe('a refused save', () => {
  const details = {
    savedBy: 'Ama',
    savedAt: '2026-12-01T10:00:00Z',
    updatedAt: '2026-12-01T10:00:00Z',
    timeZone: 'Africa/Accra',
    fields: [],
  };

  it('is a conflict when somebody saved before', () => {
    expect(readConflict({ status: 412, details }, 'abc', ['title'])).toEqual({
      documentId: 'abc',
      touched: ['title'],
      ...details,
    });
  });

  it.each([{ status: 400, details }, { status: 412, details: {} }, {}, null])(
    'is none for another reason: %j',
    (error) => {
      expect(readConflict(error, 'abc', [])).toBeNull();
    },
  );
});
