import type { TestNewsroom } from './test-newsroom';

const shared = globalThis as { newsroomUnderTest?: TestNewsroom };

/** Keeps the newsroom of a test run for its end; test files find it by NEWSROOM_URL. */
export const shareNewsroom = (newsroom: TestNewsroom): void => {
  shared.newsroomUnderTest = newsroom;
  process.env.NEWSROOM_URL = newsroom.url;
};

export const sharedNewsroom = (): TestNewsroom | undefined => shared.newsroomUnderTest;
