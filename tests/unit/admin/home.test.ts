import { chooseLanguage } from '../../../src/admin/logic/choose-language';
import { sayDuration, sayShortTime } from '../../../src/admin/logic/countdown';
import { sayDeskNote } from '../../../src/admin/logic/desk-note-words';
import { sayChanged } from '../../../src/admin/logic/say-changed';
import { officeMessages } from '../../../src/admin/brand/office-words';
import en from '../../../src/admin/translations/en.json';
import fr from '../../../src/admin/translations/fr.json';

const HOUR = 3_600_000; // milliseconds

describe('a countdown', () => {
  it('says the two largest units', () => {
    expect([26 * HOUR, 1.5 * HOUR, HOUR / 2].map((left) => sayDuration(left, 'en'))).toEqual([
      '1 day 2 hr',
      '1 hr 30 min',
      '30 min',
    ]);
  });

  it('says nothing of less than a minute, and as much of what is over', () => {
    expect([sayDuration(59_000, 'en'), sayDuration(-HOUR, 'en')]).toEqual([null, '1 hr']);
  });
});

describe('a time on the clock of the office', () => {
  const now = new Date('2026-11-28T00:00:00Z');

  it('has its weekday in this year, and its year in another one', () => {
    expect([
      sayShortTime('2026-12-01T10:00:00Z', 'Africa/Accra', 'en', now),
      sayShortTime('2027-01-01T00:30:00Z', 'Africa/Accra', 'en', now),
    ]).toEqual(['Tue 1 Dec, 10:00', '1 Jan 2027, 00:30']);
  });

  it('is in the year that it is there', () => {
    expect(sayShortTime('2027-01-01T00:30:00Z', 'America/New_York', 'en', now)).toBe('Thu 31 Dec, 19:30');
  });
});

describe('the language in which a document is shown', () => {
  it.each([
    [{ en: 'Flood', fr: 'Crue' }, 'fr', { locale: 'fr', title: 'Crue' }],
    [{ en: 'Flood', fr: 'Crue' }, 'ar', { locale: 'en', title: 'Flood' }],
    [{ fr: null }, 'ar', { locale: 'fr', title: null }],
    [{}, 'ar', { locale: 'ar', title: null }],
  ])('is the reader’s, English, or whichever there is: %j for %s', (titles, reader, shown) => {
    expect(chooseLanguage(titles, reader)).toEqual(shown);
  });
});

describe('a note of the desk', () => {
  const sayIn =
    (words: Readonly<Record<string, string>>) =>
    (word: string, values: Record<string, string | number> = {}): string =>
      (words[word] ?? word).replace(/\{(\w+)\}/g, (_gap, name: string) => String(values[name]));
  const note = (stored: string, words: Readonly<Record<string, string>> = fr): string =>
    sayDeskNote(stored, {
      say: sayIn(words),
      tellCause: (cause) => `<${cause}>`,
      isolate: (text) => text,
      nameChanged: (what) =>
        sayChanged(what, {
          language: (locale) => ({ en: 'anglais', ar: 'arabe' })[locale] ?? locale,
          field: (field) => ({ title: 'Titre', body: 'Texte' })[field] ?? field,
          between: { fields: ', ', languages: '; ' },
        }),
    });

  it.each([
    ['Sent back by Ama Mensah: Trop long.', 'Renvoyé par Ama Mensah : Trop long.'],
    ['Sent back by Ama Mensah.', 'Renvoyé par Ama Mensah.'],
    [
      'The schedule is suspended: Kofi changed it after its approval (en: title). A publisher approves it again.',
      'La programmation est suspendue : Kofi l’a modifié après son approbation (anglais: Titre). À approuver de nouveau.',
    ],
    [
      'The schedule is suspended: what would go out is not what was approved any more (en: title, body; ar: title; a file). A publisher approves it again.',
      fr['newsroom.note.suspended'].replace(
        '{reason}',
        fr['newsroom.note.unapproved'].replace('{what}', 'anglais: Titre, Texte; arabe: Titre; a file'),
      ),
    ],
    [
      'Not released at its time; the newsroom keeps trying. Choose at least one press contact.',
      'Pas publié à l’heure ; la rédaction réessaie. <Choose at least one press contact.>',
    ],
    ['Call Ama first.', 'Call Ama first.'],
  ])('is in the language of the panel: %s', (stored, said) => {
    expect(note(stored)).toBe(said);
  });

  it('is in English what is stored', () => {
    const stored = 'Sent back by Ama Mensah: Too long.';
    expect(note(stored, en)).toBe(stored);
  });
});

describe('the name of the office', () => {
  it('welcomes people, in the language of the panel', () => {
    expect(officeMessages('fr', 'OIM Ghana')['Auth.form.welcome.title']).toBe(
      'La salle de presse : OIM Ghana',
    );
  });

  it('is “Newsroom” as long as nobody published one', () => {
    expect(officeMessages('en', null)).toMatchObject({
      'newsroom.office': 'Newsroom',
      'Auth.form.welcome.title': 'Newsroom',
    });
  });

  it('breaks no message, whatever stands in it', () => {
    expect(officeMessages('en', "L'office {x} <b>")['newsroom.office']).toBe('L’office x b');
  });
});
