import { fitFileName } from '../../../../src/writing/files/domain/fit-file-name';

describe('the name of a file', () => {
  it.each(['photo.png', 'Bericht über alles.pdf', 'no ending', '.hidden', 'a.tar.gz'])(
    'stays when it fits: %s',
    (name) => {
      expect(fitFileName(name)).toBe(name);
    },
  );

  it('is cut before its ending', () => {
    expect(fitFileName(`${'a'.repeat(216)}.png`)).toBe(`${'a'.repeat(146)}.png`);
    expect(fitFileName(`${'خ'.repeat(300)}.jpeg`)).toBe(`${'خ'.repeat(145)}.jpeg`);
    expect(fitFileName('b'.repeat(200))).toBe('b'.repeat(150));
  });

  it('is not cut within a character', () => {
    expect(fitFileName(`a${'😀'.repeat(100)}.png`)).toBe(`a${'😀'.repeat(72)}.png`);
  });

  it('has no ending that is longer than any kind of file', () => {
    expect(fitFileName(`photo.${'p'.repeat(40)}`)).toBe(`photo_${'p'.repeat(40)}`);
  });
});
