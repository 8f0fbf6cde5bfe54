/** One permission for both: a box of its own among the rights of an API token. */
const route = (path: string) => ({
  method: 'GET',
  path,
  handler: 'embargoed.find',
  config: { policies: ['global::explicit-scope'] },
});

export default { routes: [route('/embargoed/press-releases'), route('/embargoed/press.ninjs')] };
