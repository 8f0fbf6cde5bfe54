/** Open to all, as the recommendation has it. */
export default {
  routes: [{ method: 'POST', path: '/websub', handler: 'websub.receive', config: { auth: false } }],
};
