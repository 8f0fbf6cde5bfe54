import { isolateIn } from '../../../src/admin/logic/isolate';
import { tellTo, translateRefusal } from '../../../src/admin/logic/translate-refusal';
import { aboutDocument, aboutLanguage, problemAt } from '../../../src/shared/validation/problem';
import { sentence } from '../../../src/shared/validation/sentence';

const SENTENCES: Readonly<Record<string, string>> = {
  'Write a title.': 'Écrivez un titre.',
  'This cannot be done yet.': 'Ce n’est pas encore possible.',
  'It goes out at {time}.': 'Il sort le {time}.',
  'It is {state}; this starts from {states}.': 'État : {state} ; il faut {states}.',
  '{name} may not do this.': '{name} ne peut pas faire cela.',
};

const tell = tellTo({
  locale: 'fr',
  timeZone: 'Africa/Accra',
  translate: (text) => SENTENCES[text] ?? text,
  nameOfState: (state) => state.toUpperCase(),
});

describe('what the server says', () => {
  it('is said in the language of the panel, and in English when it has no words for it', () => {
    expect(tell({ message: 'Write a title.' })).toBe('Écrivez un titre.');
    expect(tell({ message: 'Something {new}.' })).toBe('Something {new}.');
  });

  it('names who did it', () => {
    const said = sentence('{name} may not do this.', { name: 'Ama {time}' });
    expect(tell({ message: 'Ama {time} may not do this.', sentence: said })).toBe(
      'Ama {time} ne peut pas faire cela.',
    );
  });

  it('says times on a clock that it names', () => {
    const problem = problemAt('embargoedUntil', 'It goes out at {time}.', {
      time: '2026-12-01T10:00:00.000Z',
    });
    expect(problem.message).toBe('It goes out at 2026-12-01T10:00:00.000Z.');
    expect(tell(problem)).toBe('Il sort le 1 décembre 2026 à 10:00 (Africa/Accra).');
  });

  it('names states as the panel does', () => {
    const values = { state: 'released', states: 'draft, inReview' };
    expect(tell(problemAt('state', 'It is {state}; this starts from {states}.', values))).toBe(
      'État : RELEASED ; il faut DRAFT, INREVIEW.',
    );
  });

  it('begins with the language that it is about, where there are several', () => {
    const problem = aboutLanguage(problemAt('title', 'Write a title.'), 'español (es)');
    expect(problem.message).toBe('español (es): Write a title.');
    expect(tell(problem)).toBe('español (es): Écrivez un titre.');
  });
});

describe('a refusal', () => {
  const makeRefusal = () => ({
    message: 'This cannot be done yet. Write a title.',
    details: {
      intent: 'This cannot be done yet.',
      errors: [
        { path: ['title'], message: 'Write a title.', name: 'ValidationError' },
        { path: ['locales'], message: 'Write a title.', name: 'ValidationError' },
      ],
    },
  });

  it('of the other direction is kept in order, as often as it is said', () => {
    const refusal = { message: 'Write a title.', details: { errors: [{ message: 'Write a title.' }] } };
    translateRefusal(refusal, tell, isolateIn('ar'));
    translateRefusal(refusal, tell, isolateIn('ar'));
    expect(refusal.message).toBe('\u2067Écrivez un titre.\u2069');
    expect(refusal.details.errors[0]?.message).toBe('\u2067Écrivez un titre.\u2069');
    expect(isolateIn('fr')('Écrivez un titre.')).toBe('Écrivez un titre.');
  });

  it('is translated field by field and as a whole, however often', () => {
    const refusal = makeRefusal();
    translateRefusal(refusal, tell);
    translateRefusal(refusal, tell);
    expect(refusal.message).toBe('Ce n’est pas encore possible. Écrivez un titre.');
    expect(refusal.details.errors.map(({ message }) => message)).toEqual([
      'Écrivez un titre.',
      'Écrivez un titre.',
    ]);
  });

  it('begins with the document that it is about, where there are several', () => {
    const problem = aboutDocument(
      aboutLanguage(problemAt('title', 'Write a title.'), 'Français (fr)'),
      'Un puits',
    );
    const refusal = { message: 'x', details: { intent: 'y', errors: [{ ...problem }] } };
    translateRefusal(refusal, tell);
    expect(refusal.details.errors[0]?.message).toBe('“Un puits”: Français (fr): Écrivez un titre.');
    expect(refusal.message).toContain('“Un puits”: ');
  });

  it('of a right has its words in its message', () => {
    const refusal = {
      message: 'Ama may not do this.',
      details: { sentence: sentence('{name} may not do this.', { name: 'Ama' }) },
    };
    translateRefusal(refusal, tell);
    expect(refusal.message).toBe('Ama ne peut pas faire cela.');
  });

  it.each([
    {},
    { message: 7 },
    { message: 'Unknown', details: null },
    { details: { errors: [null, {}, { message: 'Unknown' }] } },
  ])('of any other shape stays as it is: %j', (refusal) => {
    const before = JSON.stringify(refusal);
    translateRefusal(refusal as never, tell);
    expect(JSON.stringify(refusal)).toBe(before);
  });
});
