import {
  mergeChanges,
  type ContentChange,
} from '../../../../src/distribution/front-ends/domain/content-change';

const change = (about: Partial<ContentChange>): ContentChange => ({
  id: '1',
  tags: [],
  paths: [],
  isEverywhere: false,
  at: new Date(0),
  microseconds: '0',
  ...about,
});

describe('changes that are told together', () => {
  it('are one message, each tag and path once', () => {
    const first = change({ tags: ['page'], paths: ['/a', '/b'] });
    const second = change({ tags: ['page', 'topic'], paths: ['/b'], isEverywhere: true });
    expect(mergeChanges([first, second], 'MQ')).toEqual({
      cursor: 'MQ',
      tags: ['page', 'topic'],
      paths: ['/a', '/b'],
      everywhere: true,
    });
  });

  it('are everywhere when they are at more places than a message names', () => {
    const paths = Array.from({ length: 501 }, (_, index) => `/${index}`);
    const message = mergeChanges([change({ paths })], 'MQ');
    expect(message.everywhere).toBe(true);
    expect(message.paths).toHaveLength(500);
  });
});
