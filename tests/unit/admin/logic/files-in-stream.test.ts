import { filesInStream } from '../../../../src/admin/logic/files-in-stream';

const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

describe('what the server tells while it fetches files from addresses', () => {
  it('names those that were stored', () => {
    const told =
      event('file:fetching', { url: 'https://a.example/b.png', index: 0, total: 2 }) +
      event('file:complete', { index: 0, file: { id: 7, mime: 'image/png', name: 'b\n\nc.png' } }) +
      event('file:error', { index: 1, message: 'Nothing can be fetched there.' }) +
      event('stream:complete', { data: [{ id: 7, mime: 'image/png' }], errors: [] });
    expect(filesInStream(told)).toMatchObject([{ id: 7, mime: 'image/png' }]);
  });

  it('names none when it broke off', () => {
    expect(filesInStream('event: file:complete\ndata: ')).toEqual([]);
    expect(filesInStream('')).toEqual([]);
  });
});
