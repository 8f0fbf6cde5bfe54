import { readContentQuery } from '../../../../src/reading/content/domain/read-content-query';

describe('the parameters of a path', () => {
  it('are in English and strict when nothing else is said', () => {
    expect(readContentQuery({ path: '/About/' })).toEqual({ query: { path: '/about', locale: 'en' } });
  });

  it('say what was sent and what is allowed', () => {
    expect(readContentQuery({ path: 'about', fallback: 'de', depth: '1' })).toEqual({
      problems: [
        {
          path: ['path'],
          message:
            'path="about": Use a path, such as /who-we-are/about: up to 1000 characters, a slash first, no control characters.',
        },
        { path: ['fallback'], message: 'fallback="de": Use one of en, fr, es, ar.' },
        { path: ['depth'], message: 'There is no such parameter. Use path, locale, fallback.' },
      ],
    });
  });
});
