import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { NEWS_SITEMAP_ROUTE, SITEMAP_ROUTE } from '../../../reading/sitemaps/sitemap-routes';

export default {
  routes: [
    toStrapiRoute(SITEMAP_ROUTE, 'sitemap.find'),
    toStrapiRoute(NEWS_SITEMAP_ROUTE, 'sitemap.findNews'),
  ],
};
