export default {
  routes: [
    { method: 'GET', path: '/sitemap.xml', handler: 'sitemap.find', config: { auth: false } },
    { method: 'GET', path: '/news-sitemap.xml', handler: 'sitemap.findNews', config: { auth: false } },
  ],
};
