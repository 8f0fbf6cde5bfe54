import { describeFileError, isMendable } from '../../../../src/app/cli/domain/describe-file-error';

const ofPath = (code: string) => describeFileError({ code, path: '/srv/public', message: `${code}: no` });

describe('an error of the file system', () => {
  it.each([
    ['EACCES', /^\/srv\/public cannot be written: this account may not\. Give the account/],
    ['EROFS', /^\/srv\/public cannot be written: it is on a file system that can only be read\./],
    ['ENOSPC', /^\/srv\/public cannot be written: there is no space left\. Make room/],
    ['EEXIST', /^\/srv\/public cannot be written: there is a file of that name, not a folder\./],
  ])('%s is told with the way out', (code, sentence) => {
    expect(isMendable({ code })).toBe(true);
    expect(ofPath(code)).toMatch(sentence);
  });

  it('that nobody at the terminal can mend stays what it is', () => {
    expect(isMendable({ code: 'EIO' })).toBe(false);
    expect(ofPath('EIO')).toBe('EIO: no');
  });
});
