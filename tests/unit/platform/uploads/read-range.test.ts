import { readRange } from '../../../../src/platform/uploads/domain/read-range';

const FILE = { size: 100, etag: '"x"', modified: new Date('2026-11-25T10:00:00Z') };
const read = (range: string, ifRange = '') => readRange(range, ifRange, FILE);

describe('the part of a file that is asked for', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=7-', { start: 7, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
    ['bytes=-5', { start: 95, end: 99 }],
  ])('is %s', (range, part) => {
    expect(read(range)).toEqual(part);
  });

  it('is cut where the file ends', () => {
    expect(read('bytes=90-500')).toEqual({ start: 90, end: 99 });
    expect(read('bytes=-500')).toEqual({ start: 0, end: 99 });
  });

  it.each(['', 'bytes', 'bytes=-', 'bytes=x-y', 'bytes=9-0', 'bytes=0-1,8-9', 'lines=1-2'])(
    'is the whole for %j',
    (range) => {
      expect(read(range)).toBe('whole');
    },
  );

  it('is none beyond the end', () => {
    expect(read('bytes=100-')).toBeNull();
    expect(read('bytes=-0')).toBeNull();
    expect(readRange('bytes=0-', '', { ...FILE, size: 0 })).toBeNull();
  });

  it('is the whole for who has another version', () => {
    expect(read('bytes=0-9', '"y"')).toBe('whole');
    expect(read('bytes=0-9', 'Wed, 25 Nov 2026 09:00:00 GMT')).toBe('whole');
    expect(read('bytes=0-9', '"x"')).toEqual({ start: 0, end: 9 });
    expect(read('bytes=0-9', 'Wed, 25 Nov 2026 10:00:00 GMT')).toEqual({ start: 0, end: 9 });
  });
});
