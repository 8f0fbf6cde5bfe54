import type { Route } from '../../platform/http/route';
import { TAKES_NONE } from '../../platform/http/route-query';

/** For people: the viewer keeps its state behind the #. */
const page = (name: string, path: string): Route => ({
  name,
  method: 'GET',
  path,
  access: 'public',
  query: TAKES_NONE,
  kept: null,
  words: null,
});

/** The page that shows the description, and what it is made of. */
export const DOCS_ROUTES = {
  page: page('showDocs', '/docs'),
  start: page('startDocs', '/docs/start.js'),
  file: page('getDocsFile', '/docs/:file'),
};
