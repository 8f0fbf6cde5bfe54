/** For front ends, with the token of a preview link: that is all the right it takes. */
export default {
  routes: [{ method: 'GET', path: '/preview', handler: 'preview.find', config: { auth: false } }],
};
