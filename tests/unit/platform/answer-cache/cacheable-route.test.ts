import { findCacheableRoute } from '../../../../src/platform/answer-cache/domain/cacheable-route';

describe('findCacheableRoute', () => {
  it.each([
    '/api/press-releases',
    '/api/press-releases?sort=title',
    '/api/topics/abc',
    '/api/press-releases/press-kit',
    '/api/feeds/press.rss',
    '/api/openapi.json',
    '/api/site?populate=*',
  ])('lets %s be kept', (target) => {
    expect(findCacheableRoute(target)).not.toBeNull();
  });

  it.each([
    '/',
    '/api/embargoed/press-releases',
    '/api/embargoed/press.ninjs',
    '/api/upload/files',
    '/api/sitemap',
    '/api/press-releasesx',
    '/api/press-releases%2Fx',
    '/api/press-releases/abc/press-kit',
    '/api/press-releases/abc/Press-Kit/',
    '/api/press-releases/abc/press-kit?x=1',
    '/api/toString',
    '/uploads/picture.png',
    '/admin',
    '/metrics',
    '/content-manager/collection-types/api::topic.topic',
    'http://example.org/api/topics',
  ])('leaves %s to Strapi', (target) => {
    expect(findCacheableRoute(target)).toBeNull();
  });

  it('knows that feeds are negotiated', () => {
    expect(findCacheableRoute('/api/feeds/press')?.varies).toEqual(['accept']);
  });

  it('lets the list of recent news grow old by itself', () => {
    expect(findCacheableRoute('/api/news-sitemap.xml')?.lifetime).toBe(60);
    expect(findCacheableRoute('/api/topics')?.lifetime).toBeNull();
  });
});
