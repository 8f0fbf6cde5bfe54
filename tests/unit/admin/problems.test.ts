import { problemOf, problemsElsewhere, toRefusal } from '../../../src/admin/logic/problems';

const refusal = toRefusal(
  {
    status: 400,
    message: 'This cannot be done yet.',
    details: {
      errors: [
        { path: ['notes', 'en'], message: 'Say what was wrong.' },
        { path: ['title'], message: 'Write a title.' },
      ],
    },
  },
  'Unknown',
);

describe('a refusal of the server', () => {
  it('is read with the name of each field', () => {
    expect(refusal).toEqual({
      message: 'This cannot be done yet.',
      problems: [
        { path: 'notes.en', message: 'Say what was wrong.' },
        { path: 'title', message: 'Write a title.' },
      ],
    });
  });

  it('shows a problem at the field that the dialog has', () => {
    expect(problemOf(refusal, 'notes.en')).toBe('Say what was wrong.');
    expect(problemOf(refusal, 'notes.fr')).toBeUndefined();
  });

  it('shows every other problem in the list', () => {
    expect(problemsElsewhere(refusal, ['notes.en'])).toEqual([{ path: 'title', message: 'Write a title.' }]);
  });

  it.each([{}, { message: '' }, { details: {} }])('has words even when the server sent none: %j', (error) => {
    expect(toRefusal(error, 'Unknown')).toEqual({ message: 'Unknown', problems: [] });
  });

  it('that is none, of a server that does not answer, is not told in the words of the browser', () => {
    expect(toRefusal({ name: 'TypeError', message: 'Failed to fetch' }, 'Unknown')?.message).toBe('Unknown');
  });

  it('is none when nothing was refused', () => {
    expect(toRefusal(undefined, 'Unknown')).toBeNull();
  });
});
