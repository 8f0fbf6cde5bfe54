import type { Desk } from '../../../src/desk/contract/panel';
import { adviceFor } from '../../../src/admin/logic/what-to-do';

const language = (locale: string, name: string): Desk['languages'][number] => ({
  locale,
  name,
  translation: 'current',
  changedInSource: [],
  isReady: true,
  missing: [],
  isPublic: false,
  isModified: false,
});

const LANGUAGES = [language('en', 'English (en)'), language('fr', 'français (fr)')];

const desk = (given: Partial<Desk>) => ({
  state: 'draft' as const,
  actions: [],
  writable: [],
  languages: LANGUAGES,
  ...given,
});

describe('what a form says where no button does', () => {
  it('tells a translator to write, in the language that the role has', () => {
    expect(adviceFor(desk({ writable: ['fr'] }), 'fr')).toEqual({
      word: 'newsroom.state.write',
      languages: ['français (fr)'],
    });
  });

  it('tells a translator in the form of another language where to go', () => {
    expect(adviceFor(desk({ writable: ['fr'] }), 'en')?.word).toBe('newsroom.state.writeOther');
  });

  it('tells who may only read that it is so', () => {
    expect(adviceFor(desk({}), 'en')?.word).toBe('newsroom.state.noActions');
  });

  it('tells how a correction of what is public begins, until one waits', () => {
    const released = desk({ state: 'released', writable: ['en', 'fr'], actions: ['withdraw'] });
    expect(adviceFor(released, 'en')?.word).toBe('newsroom.state.toCorrect');
    expect(adviceFor({ ...released, actions: ['correct', 'withdraw'] }, 'en')).toBeNull();
  });

  it('says nothing beside buttons', () => {
    expect(adviceFor(desk({ writable: ['en'], actions: ['requestReview'] }), 'en')).toBeNull();
  });
});
