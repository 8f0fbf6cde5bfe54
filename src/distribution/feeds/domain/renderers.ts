import type { Feed, FeedFormat } from './feed';
import { renderAtom } from './render-atom';
import { renderJsonFeed } from './render-json-feed';
import { renderNinjs } from './render-ninjs';
import { renderRss } from './render-rss';

/** What writes the feed in each of its formats. */
export const RENDERERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
  ninjs: renderNinjs,
};
