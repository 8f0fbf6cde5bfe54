import { leadsToUploads, uploadName } from '../../../../src/platform/uploads/domain/upload-name';

describe('the name of an upload', () => {
  it.each([
    ['/uploads/flag_0a.png', 'flag_0a.png'],
    ['/uploads/a%20b.pdf', 'a b.pdf'],
    ['/uploads/flag..png', 'flag..png'],
  ])('is the last part of %s', (path, name) => {
    expect(uploadName(path)).toBe(name);
  });

  it.each([
    '/uploads/',
    '/uploads/.env',
    '/uploads/..',
    '/uploads/../.env',
    '/uploads/%2e%2e%2f.env',
    '/uploads/a/b.png',
    '/uploads/a%2Fb.png',
    '/uploads/a%5Cb.png',
    '/uploads/a%00.png',
    '/uploads/a%0Ab.png',
    '/uploads/100%zz.png',
    `/uploads/${'a'.repeat(256)}`,
    '/files/flag.png',
    '',
  ])('is none in %j', (path) => {
    expect(uploadName(path)).toBeNull();
  });
});

describe('the folder of uploads', () => {
  it.each([
    '/uploads/a.png',
    '/uploads',
    '/%75ploads/a.html',
    '//uploads/a.html',
    '/x/../uploads/a.html',
    '/./UPLOADS/a.html',
    '\\uploads\\a.html',
    '/uploads%2fa.html',
  ])('is where %s leads', (path) => {
    expect(leadsToUploads(path)).toBe(true);
  });

  it.each(['/', '/upload', '/upload/files', '/api/content/uploads/a', '/uploads-of-old/a', '/%ff'])(
    'is not where %s leads',
    (path) => {
      expect(leadsToUploads(path)).toBe(false);
    },
  );
});
