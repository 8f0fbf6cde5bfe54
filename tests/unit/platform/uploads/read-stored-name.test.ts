import { readStoredName } from '../../../../src/platform/uploads/domain/read-stored-name';

const DIGITS = '30fcbf9dfa5be381c5ed7e4668bc9740';

describe('a name in the folder of uploads', () => {
  it.each([
    [`picture_3_${DIGITS}.png`, `picture_3_${DIGITS}`, 'picture_3'],
    [`thumbnail_picture_3_${DIGITS}.png`, `picture_3_${DIGITS}`, 'picture_3'],
    ['well_0123456789.jpeg', 'well_0123456789', 'well'],
  ])('%s tells the file and its name', (name, hash, stem) => {
    expect(readStoredName(name)).toEqual({ hash, stem });
  });

  it.each(['.gitkeep', 'well.png', 'well_12.png', `${DIGITS}.png`])('%s is none of the library', (name) => {
    expect(readStoredName(name)).toBeNull();
  });
});
