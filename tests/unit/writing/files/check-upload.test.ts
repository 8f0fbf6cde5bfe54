import { checkUpload } from '../../../../src/writing/files/domain/check-upload';

const fieldsOf = (body: unknown, query: unknown = {}) =>
  checkUpload({ name: 'upload', body, query }).map(({ path }) => path.join('.'));

describe('a request to the media library', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ fileInfo: '{"name":"a.png","alternativeText":"ref"}' }],
    [{ fileInfo: ['{"name":"a.png"}', '{"name":"b.png"}'] }],
    [{ updates: [{ id: 1, fileInfo: { caption: 'x' } }] }],
    [{ fileIds: [1], destinationFolderId: null }],
  ])('is taken: %j', (body) => {
    expect(fieldsOf(body)).toEqual([]);
  });

  it.each([
    [{ ref: 'x' }, ['ref']],
    [{ 'refId[0]': '1', 'field[]': 'image' }, ['refId', 'field']],
    [{ 'ref.id': 'x' }, ['ref']],
    [{ path: '../..' }, ['path']],
    [{ fileInfo: '{"related":[]}' }, ['related']],
    [{ fileInfo: [{ ref: 'x' }, '{"field":"image"}'] }, ['ref', 'field']],
    [
      {
        updates: [
          { id: 1, refId: 2 },
          { id: 2, fileInfo: { ref: 'x' } },
        ],
      },
      ['ref', 'refId'],
    ],
  ])('says where a file is shown: %j', (body, fields) => {
    expect(fieldsOf(body)).toEqual(fields);
  });

  it('says it in the query too', () => {
    expect(fieldsOf({}, { id: '7', field: 'image' })).toEqual(['field']);
  });

  it.each([['{bad'], ['7'], ['null']])('has words that cannot be read: %s', (fileInfo) => {
    expect(fieldsOf({ fileInfo })).toEqual(['fileInfo']);
  });
});
