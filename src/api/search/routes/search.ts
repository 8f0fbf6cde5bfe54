/** For everybody: the table of search holds only what is public. */
export default {
  routes: [{ method: 'GET', path: '/search', handler: 'search.find', config: { auth: false } }],
};
