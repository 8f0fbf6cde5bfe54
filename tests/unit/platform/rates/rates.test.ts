import { RATES, readAllowances } from '../../../../src/platform/rates/domain/rates';
import { createFindRate } from '../../../../src/platform/rates/domain/find-rate';
import { createLimiter } from '../../../../src/platform/rates/limiter';
import { RATED_ROUTES } from '../../../../src/app/rated-routes';

const allowances = (settings: Record<string, string> = {}) => readAllowances((name) => settings[name]);

describe('the settings of the rates', () => {
  it('are the numbers of the newsroom where nothing is said', () => {
    expect(allowances({ RATE_FEEDS: ' ' })).toEqual({
      'sign-in': 300,
      search: 600,
      feeds: 600,
      websub: 120,
      'press-kits': 120,
      calendars: 120,
      uploads: 600,
    });
  });

  it('take another number, and 0 for none', () => {
    expect(allowances({ RATE_SEARCH: '5', RATE_FEEDS: '0' })).toMatchObject({ search: 5, feeds: 0 });
  });

  it.each(['-1', 'many', '1.5', '1e3'])('refuse %j', (wrong) => {
    expect(() => allowances({ RATE_SEARCH: wrong })).toThrow(
      /^RATE_SEARCH is the number of requests in 60 seconds/,
    );
  });
});

describe('an asker', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is answered as often as the rate allows, then told how long to wait, then answered again', async () => {
    const limit = createLimiter(allowances({ RATE_SEARCH: '2' }));
    expect(await limit('search', ['reader'])).toBeNull();
    jest.advanceTimersByTime(20_000);
    expect(await limit('search', ['reader'])).toBeNull();
    expect(await limit('search', ['reader'])).toBe(40);
    jest.advanceTimersByTime(40_000);
    expect(await limit('search', ['reader'])).toBeNull();
  });

  it('has its own count, for each rate', async () => {
    const limit = createLimiter(allowances({ RATE_SEARCH: '1', RATE_FEEDS: '1' }));
    expect(await limit('search', ['reader'])).toBeNull();
    expect(await limit('search', ['another'])).toBeNull();
    expect(await limit('feeds', ['reader'])).toBeNull();
    expect(await limit('search', ['reader'])).toBe(RATES.search.seconds);
  });

  it('is refused by its address whatever token it invents, and by its token wherever it asks', async () => {
    const limit = createLimiter(allowances({ RATE_SEARCH: '1' }));
    expect(await limit('search', ['address', 'token a'])).toBeNull();
    expect(await limit('search', ['address', 'token b'])).toBe(60);
    expect(await limit('search', ['elsewhere', 'token a'])).toBe(60);
  });

  it('is never refused where there is no limit', async () => {
    const limit = createLimiter(allowances({ RATE_SEARCH: '0' }));
    for (let count = 0; count < 1000; count += 1) expect(await limit('search', ['reader'])).toBeNull();
  });
});

describe('the rate of a request', () => {
  const findRate = createFindRate(RATED_ROUTES);

  it.each([
    ['GET', '/api/search', 'search'],
    ['HEAD', '/api/search', 'search'],
    ['GET', '/API/Search/', 'search'],
    ['GET', '/api/feeds/press', 'feeds'],
    ['GET', '/api/feeds/press.atom', 'feeds'],
    ['POST', '/api/websub', 'websub'],
    ['GET', '/api/press-releases/abc/press-kit', 'press-kits'],
    ['POST', '/admin/login', 'sign-in'],
    ['POST', '/admin/Login/', 'sign-in'],
    ['POST', '/admin/forgot-password', 'sign-in'],
    ['POST', '/admin/reset-password', 'sign-in'],
    ['POST', '/admin/register', 'sign-in'],
    ['POST', '/admin/register-admin', 'sign-in'],
    ['POST', '/api/auth/local', 'sign-in'],
    ['POST', '/upload', 'uploads'],
    ['POST', '/upload/actions/upload-from-urls', 'uploads'],
    ['POST', '/api/upload', 'uploads'],
  ])('%s %s counts towards %s', (method, path, rate) => {
    expect(findRate(method, path)).toBe(rate);
  });

  it.each([
    ['GET', '/api/press-releases'],
    ['GET', '/admin/login'],
    ['GET', '/uploads/photo.jpg'],
    ['GET', '/health/ready'],
    ['POST', '/admin/logout'],
  ])('%s %s is not counted', (method, path) => {
    expect(findRate(method, path)).toBeNull();
  });
});
