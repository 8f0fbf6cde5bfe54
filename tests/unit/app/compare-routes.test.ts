import { findUnfitRoutes } from '../../../src/app/domain/compare-routes';
import { isOfStrapi } from '../../../src/app/domain/strapi-routes';

const own = ['GET /api/content'];

describe('the routes at the start', () => {
  it('are fit when each is described, or is Strapi’s own', () => {
    expect(findUnfitRoutes(['GET /api/content', 'GET /admin/init'], { own, isOfStrapi })).toBeNull();
  });

  it('are named when nobody has described them', () => {
    expect(
      findUnfitRoutes(['GET /api/content', 'GET /api/secret', 'POST /secret'], { own, isOfStrapi }),
    ).toBe(
      'Nobody has described GET /api/secret, POST /secret: list its descriptor in src/app/routes.ts (CONTRIBUTING.md, "Add a route").',
    );
  });

  it('are named when they are described and not there', () => {
    expect(findUnfitRoutes([], { own, isOfStrapi })).toBe(
      'src/app/routes.ts lists GET /api/content, which nothing serves: add it to the routes of its API, or take it out.',
    );
  });
});

describe('a route of Strapi', () => {
  it.each([
    'GET /api/topics',
    'DELETE /api/topics/:id',
    'PUT /api/site',
    'GET /api/upload/files/:id',
    'GET /',
    'GET /((?!uploads/).+)',
    'GET /uploads/(.*)',
    'GET /admin/:path*',
    'M-SEARCH /_health',
    'POST /content-manager/collection-types/:model',
  ])('is known: %s', (route) => {
    expect(isOfStrapi(route)).toBe(true);
  });

  it.each([
    'POST /api/site',
    'GET /api/upload/secrets',
    'GET /api/topics/:id/secrets',
    'GET /administration',
    'GET /newsroom/overview',
    'GET /secret',
  ])('is not: %s', (route) => {
    expect(isOfStrapi(route)).toBe(false);
  });
});
