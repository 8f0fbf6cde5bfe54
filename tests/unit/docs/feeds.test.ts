import { FEED_FORMATS, MEDIA_TYPES } from '../../../src/distribution/feeds/domain/feed';
import { FEED_QUERY } from '../../../src/distribution/feeds/domain/read-feed-query';
import { renderJsonFeed } from '../../../src/distribution/feeds/domain/render-json-feed';
import { feedOf, FULL_ENTRY } from '../../support/feeds/entries';
import { readPage, tableOf } from './read-page';

const PAGE = readPage('docs/feeds.md');

/** What stands in code in the first column of a table. */
const namesIn = (...headings: string[]): string[] =>
  tableOf(PAGE, ...headings).flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

describe('docs/feeds.md', () => {
  it('has each format with its media type', () => {
    expect(tableOf(PAGE, 'address', 'format').map(([address, , type]) => [address, type])).toEqual(
      FEED_FORMATS.map((format) => [`\`/api/feeds/press.${format}\``, `\`${MEDIA_TYPES[format]}\``]),
    );
  });

  it('has each parameter', () => {
    expect(namesIn('parameter', 'example')).toEqual(Object.keys(FEED_QUERY.shape));
  });

  it('describes each field under _dateline', () => {
    const { items, _dateline } = JSON.parse(renderJsonFeed(feedOf([FULL_ENTRY]))) as {
      items: { _dateline: object }[];
      _dateline: object;
    };
    expect(namesIn('of an item', 'holds').sort()).toEqual(Object.keys(items[0]?._dateline ?? {}).sort());
    const [, ofTheFeed = ''] = /^Of the feed: (.*?)\n\n/ms.exec(PAGE) ?? [];
    for (const field of Object.keys(_dateline)) expect(ofTheFeed).toContain(`\`${field}\``);
  });
});
