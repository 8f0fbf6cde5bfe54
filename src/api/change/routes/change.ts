/** Open to all: it tells of what was public. */
export default {
  routes: [{ method: 'GET', path: '/changes', handler: 'change.find', config: { auth: false } }],
};
