interface Plugin {
  routes: Record<string, unknown>;
}

/**
 * There are no end users: sign-up, sign-in, password, connect and user routes do not exist. The plugin stays for its
 * Public role (docs/adr/0006).
 */
export default (plugin: Plugin): Plugin => {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  return plugin;
};
