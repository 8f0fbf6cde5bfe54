import { CONTENT_QUERY } from '../../../../src/reading/content/domain/read-content-query';
import { readQuery } from '../../../../src/shared/http/read-query';

describe('the parameters of a path', () => {
  it('are in English and strict when nothing else is said', () => {
    expect(readQuery(CONTENT_QUERY, { path: '/About/' })).toEqual({
      query: { path: '/about', locale: 'en' },
    });
  });

  it('say what was sent and what is allowed', () => {
    expect(readQuery(CONTENT_QUERY, { path: 'about', fallback: 'de', depth: '1' })).toEqual({
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
