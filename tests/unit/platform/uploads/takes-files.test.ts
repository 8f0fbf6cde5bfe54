import { isMultipart, takesFiles } from '../../../../src/platform/uploads/domain/takes-files';

describe('a route that takes files', () => {
  it.each([
    '/upload',
    '/upload/',
    '/UPLOAD',
    '/upload/files',
    '/upload/files/7/replace',
    '/api/upload',
    '/newsroom/paste/files',
  ])('is %s', (path) => {
    expect(takesFiles(path)).toBe(true);
  });

  it.each([
    '/admin/login',
    '/upload/files/7',
    '/upload/folders',
    '/upload/actions/bulk-delete',
    '/api/upload/files',
    '/api/press-releases',
    '/uploads/a.png',
    '/x/upload',
    '/newsroom/paste/readings',
  ])('is not %s', (path) => {
    expect(takesFiles(path)).toBe(false);
  });
});

describe('a body of several parts', () => {
  it.each([
    ['POST', 'multipart/form-data; boundary=x', true],
    ['PUT', ' Multipart/Mixed', true],
    ['GET', 'multipart/form-data; boundary=x', false],
    ['POST', 'application/json', false],
    ['POST', '', false],
  ])('%s %j: %s', (method, type, is) => {
    expect(isMultipart(method, type)).toBe(is);
  });
});
