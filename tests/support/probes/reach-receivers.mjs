// Strapi takes no webhook to this machine. What it sends to 192.0.2.1, an address for documentation (RFC 5737), comes here.
const send = globalThis.fetch;

globalThis.fetch = (url, options) => send(String(url).replace('//192.0.2.1:', '//127.0.0.1:'), options);
