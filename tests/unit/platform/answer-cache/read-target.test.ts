import { keep } from '../../../../src/platform/answer-cache/domain/kept-answers';
import { createReadTarget } from '../../../../src/platform/answer-cache/read-target';

const route = keep();

describe('what an address asks for', () => {
  const find = jest.fn((url: string) => (url.startsWith('/api/') ? route : null));
  const readTarget = createReadTarget(find);

  it('is one for all spellings', () => {
    expect(readTarget('/api/topics?b=2&a=1')).toEqual({ route, target: '/api/topics?a=1&b=2' });
    expect(readTarget('/api/topics?a=1&b=2')?.target).toBe('/api/topics?a=1&b=2');
  });

  it('is read once', () => {
    find.mockClear();
    readTarget('/api/topics?b=2&a=1');
    expect(find).not.toHaveBeenCalled();
  });

  it('is nothing where nothing is kept', () => {
    expect(readTarget('/admin')).toBeNull();
  });

  it('is remembered of short addresses alone', () => {
    const long = `/api/topics?a=${'x'.repeat(300)}`;
    readTarget(long);
    find.mockClear();
    expect(readTarget(long)?.target).toBe(long);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
