/** For tools with a token: it tells of drafts. */
export default {
  routes: [{ method: 'GET', path: '/translations/status', handler: 'translation.find' }],
};
