interface Plugin {
  routes: Record<string, unknown>;
  contentTypes: Record<string, { schema: { pluginOptions?: Record<string, unknown> } }>;
}

/**
 * There are no end users: sign-up, sign-in, password, connect and user routes do not exist, and the panel does not list
 * users. The plugin stays for its Public role (docs/adr/0006).
 */
export default (plugin: Plugin): Plugin => {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  const users = plugin.contentTypes.user;
  if (users !== undefined) users.schema.pluginOptions = { 'content-manager': { visible: false } };
  return plugin;
};
