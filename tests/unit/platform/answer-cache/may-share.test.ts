import { mayShare } from '../../../../src/platform/answer-cache/domain/may-share';

const answered = (headers: Record<string, string> = {}, status = 200) => ({ status, headers });

describe('mayShare', () => {
  it.each([200, 404, 410])('shares %i', (status) => {
    expect(mayShare(answered({}, status), [])).toBe(true);
  });

  it.each([201, 204, 301, 304, 400, 401, 403, 429, 500, 503])('does not share %i', (status) => {
    expect(mayShare(answered({}, status), [])).toBe(false);
  });

  it.each([
    { 'set-cookie': 'a=b' },
    { 'content-encoding': 'gzip' },
    { 'cache-control': 'private, max-age=5' },
    { 'cache-control': 'no-store' },
    { vary: 'Cookie' },
    { vary: 'Origin, Accept' },
    { vary: '*' },
  ])('does not share an answer with %j', (headers) => {
    expect(mayShare(answered(headers), [])).toBe(false);
  });

  it('shares what varies by what the front door knows', () => {
    expect(mayShare(answered({ vary: 'Origin, Accept-Encoding' }), [])).toBe(true);
    expect(mayShare(answered({ vary: 'Origin, Accept' }), ['accept'])).toBe(true);
  });
});
