import { createHash } from 'node:crypto';
import { anonymous } from '../api';
import type { World } from './world';

const DEEP =
  'populate[contacts]=true&populate[topics]=true&populate[image]=true&populate[attachments]=true&populate[quotes]=true&populate[corrections]=true&populate[donors][populate]=*';

/** What of a world everybody reads, by address: answers, and the bytes of files. */
export const readPublicly = async ({
  released,
  scheduled,
  draft,
  page,
  contacts,
  topic,
  organisation,
  files,
}: World): Promise<Record<string, string>> => {
  const paths = [
    ...['en', 'fr'].map((locale) => `/api/press-releases/${released}?locale=${locale}&${DEEP}`),
    ...[scheduled, draft].map((documentId) => `/api/press-releases/${documentId}`),
    ...['en', 'fr', 'ar'].map((locale) => `/api/feeds/press.json?locale=${locale}`),
    `/api/pages/${page}?populate[sections][populate]=*`,
    ...contacts.map((documentId) => `/api/contacts/${documentId}`),
    `/api/topics/${topic}`,
    `/api/organisations/${organisation}`,
    '/api/changes?limit=500',
    '/api/search',
    ...files.map(({ url }) => url),
  ];
  const seen: Record<string, string> = {};
  for (const path of paths) {
    const answer = await anonymous().get(path).buffer(true);
    const body: unknown = answer.body;
    const said = Buffer.isBuffer(body) ? createHash('sha256').update(body).digest('hex') : answer.text;
    seen[path] = `${answer.status} ${said}`;
  }
  return seen;
};
