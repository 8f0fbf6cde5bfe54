import { bringsFiles, fetchesFiles } from '../../../../src/admin/logic/brings-files';

describe('a request of the media library', () => {
  it.each([
    ['POST', 'https://newsroom.example.org/upload', true],
    ['POST', 'https://newsroom.example.org/upload/files', true],
    ['POST', 'https://newsroom.example.org/upload/files/7/replace', false],
    ['PUT', 'https://newsroom.example.org/upload/files/7', false],
    ['POST', 'https://newsroom.example.org/upload?id=7', false],
    ['POST', 'https://newsroom.example.org/upload/actions/bulk-move', false],
    ['GET', 'https://newsroom.example.org/upload', false],
  ])('%s %s brings new files: %s', (method, url, brings) => {
    expect(bringsFiles({ method, url })).toBe(brings);
  });

  it.each([
    ['POST', 'https://newsroom.example.org/upload/actions/upload-from-urls', true],
    ['GET', 'https://newsroom.example.org/upload/actions/upload-from-urls', false],
    ['POST', 'https://newsroom.example.org/upload/actions/bulk-move', false],
  ])('%s %s has files fetched: %s', (method, url, fetches) => {
    expect(fetchesFiles({ method, url })).toBe(fetches);
  });
});
