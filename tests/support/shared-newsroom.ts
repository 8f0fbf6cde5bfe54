import { ADMINISTRATOR, type TestNewsroom } from './test-newsroom';

const shared = globalThis as { newsroomUnderTest?: TestNewsroom };

/** Keeps the newsroom of a test run for its end; test files find it, its log and its database in the environment. */
export const shareNewsroom = async (newsroom: TestNewsroom): Promise<void> => {
  shared.newsroomUnderTest = newsroom;
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_PREVIEW_URL = newsroom.previewUrl;
  process.env.NEWSROOM_LOG = newsroom.logFile;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(newsroom.url);
};

export const sharedNewsroom = (): TestNewsroom | undefined => shared.newsroomUnderTest;

/** The administrator's bearer token for a newsroom's panel. */
export const signIn = async (url: string): Promise<string> => {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(ADMINISTRATOR);
  const response = await fetch(`${url}/admin/login`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { token: string } }).data.token;
};
