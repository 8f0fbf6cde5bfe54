import { ADMINISTRATOR } from './test-environment';
import type { TestNewsroom } from './test-newsroom';

/** How test files find the newsroom that their worker has, its log and its database: environment variables. */
export const describeNewsroom = async (newsroom: TestNewsroom): Promise<Record<string, string>> => ({
  NEWSROOM_URL: newsroom.url,
  NEWSROOM_PREVIEW_URL: newsroom.previewUrl,
  NEWSROOM_LOG: newsroom.logFile,
  NEWSROOM_DATABASE: JSON.stringify(newsroom.database),
  NEWSROOM_ADMIN_TOKEN: await signIn(newsroom.url),
});

/** The administrator's bearer token for a newsroom's panel. */
export const signIn = async (url: string): Promise<string> => {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(ADMINISTRATOR);
  const response = await fetch(`${url}/admin/login`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { token: string } }).data.token;
};
