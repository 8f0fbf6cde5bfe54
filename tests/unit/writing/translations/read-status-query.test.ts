import { STATUS_QUERY } from '../../../../src/writing/translations/domain/read-status-query';
import { readQuery } from '../../../../src/shared/http/read-query';

const DEFAULTS = { type: 'press-release', page: 1, pageSize: 25 };

const problemsOf = (query: Record<string, unknown>) => {
  const result = readQuery(STATUS_QUERY, query);
  return 'problems' in result ? result.problems : [];
};

describe('a query for the state of translations', () => {
  it('asks for press releases, 25 a page, when it says nothing', () => {
    expect(readQuery(STATUS_QUERY, {})).toEqual({ query: DEFAULTS });
  });

  it.each([
    [{ type: 'page' }],
    [{ locale: 'ar' }],
    [{ state: 'missing' }],
    [{ state: 'outdated' }],
    [{ state: 'current' }],
  ])('may say %j', (query) => {
    expect(readQuery(STATUS_QUERY, query)).toEqual({ query: { ...DEFAULTS, ...query } });
  });

  it.each([
    [
      { page: '3', pageSize: '100' },
      { page: 3, pageSize: 100 },
    ],
    [
      { page: '1', pageSize: '1' },
      { page: 1, pageSize: 1 },
    ],
  ])('reads numbers: %j', (query, numbers) => {
    expect(readQuery(STATUS_QUERY, query)).toEqual({ query: { ...DEFAULTS, ...numbers } });
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{ type: 'contact' }, ['type']],
    [{ locale: 'de' }, ['locale']],
    [{ locale: '*' }, ['locale']],
    [{ locale: ['en', 'fr'] }, ['locale']],
    [{ state: 'source' }, ['state']],
    [{ page: '0' }, ['page']],
    [{ page: '-1' }, ['page']],
    [{ page: '1.5' }, ['page']],
    [{ page: 'two' }, ['page']],
    [{ page: '' }, ['page']],
    [{ page: '1e400' }, ['page']],
    [{ page: { $gt: '1' } }, ['page']],
    [{ pageSize: '101' }, ['pageSize']],
    [{ pageSize: '0' }, ['pageSize']],
    [{ type: 'x', state: 'y' }, ['type', 'state']],
    [{ pagination: { page: '1' } }, ['pagination']],
    [{ q: 'a', foo: 'b' }, ['q', 'foo']],
  ])('is refused for %j', (query, fields) => {
    expect(problemsOf(query).map(({ path }) => path.join('.'))).toEqual(fields);
  });

  it('says what was sent and what is allowed', () => {
    expect(problemsOf({ locale: 'de', q: 'a' }).map(({ message }) => message)).toEqual([
      'locale="de": Use one of en, fr, es, ar.',
      'There is no such parameter. Use type, locale, state, page, pageSize.',
    ]);
  });
});
