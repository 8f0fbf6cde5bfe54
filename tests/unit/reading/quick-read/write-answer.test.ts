import { writeList, writeOne } from '../../../../src/reading/quick-read/domain/write-answer';

const A = Buffer.from('{"title":"Água"}');
const B = Buffer.from('{"title":"B"}');

describe('the bytes of an answer', () => {
  it('has documents with commas between them, and their page', () => {
    expect(writeList([A, B], { page: 2, pageSize: 2 }, 5).toString()).toBe(
      '{"data":[{"title":"Água"},{"title":"B"}],"meta":{"pagination":{"page":2,"pageSize":2,"pageCount":3,"total":5}}}',
    );
  });

  it('has an empty list where there are none', () => {
    expect(writeList([], { page: 1, pageSize: 25 }, 0).toString()).toBe(
      '{"data":[],"meta":{"pagination":{"page":1,"pageSize":25,"pageCount":0,"total":0}}}',
    );
  });

  it('has one document without a list', () => {
    expect(writeOne(B).toString()).toBe('{"data":{"title":"B"},"meta":{}}');
  });
});
