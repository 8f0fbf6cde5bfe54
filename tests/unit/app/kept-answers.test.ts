import { ROUTES } from '../../../src/app/routes';
import { createFindKept } from '../../../src/platform/answer-cache/domain/find-kept';
import { REST_READS } from '../../../src/reading/rest/rest-routes';

const findKept = createFindKept([...ROUTES, ...REST_READS]);

describe('the answer cache of the newsroom', () => {
  it.each([
    '/api/press-releases',
    '/api/press-releases?sort=title',
    '/api/topics/abc',
    '/api/press-releases/press-kit',
    '/api/feeds/press.rss',
    '/api/feeds/press.RSS/?locale=fr',
    '/api/content/?path=/',
    '/api/openapi.json',
    '/api/site?populate=*',
  ])('lets %s be kept', (target) => {
    expect(findKept(target)).not.toBeNull();
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
    expect(findKept(target)).toBeNull();
  });

  it('knows that feeds are negotiated', () => {
    expect(findKept('/api/feeds/press')?.varies).toEqual(['accept']);
    expect(findKept('/api/feeds/press.rss')?.varies).toEqual([]); // the format stands in the address
  });

  it('lets the list of recent news grow old by itself', () => {
    expect(findKept('/api/news-sitemap.xml')?.lifetime).toBe(60);
    expect(findKept('/api/topics')?.lifetime).toBeNull();
  });
});
