import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { createReadStream } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { version } from 'swagger-ui-dist/package.json';
import { parametersOf } from '../../platform/http/parameters-of';
import type { Route } from '../../platform/http/route';
import { serveRoute } from '../../platform/http/serve-route';
import { DOCS_PAGE, DOCS_POLICY, DOCS_START } from './docs-page';
import { DOCS_ROUTES } from './docs-routes';
import type { Context } from '../../platform/strapi/koa';

/** The files of swagger-ui-dist that the page needs; none of the rest is served. */
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

const DAY = 86_400; // seconds; they change with the package alone

/** `GET /docs`: the description for people, with everything from this server. */
export const serveDocs = (strapi: Core.Strapi): void => {
  const folder = dirname(require.resolve('swagger-ui-dist/package.json'));
  const serve = (route: Route, handler: (context: Context) => void): void => {
    serveRoute(strapi, route, (context: Context) => {
      parametersOf(route, context.query);
      context.set('Content-Security-Policy', DOCS_POLICY);
      handler(context);
    });
  };
  serve(DOCS_ROUTES.page, (context) => {
    if (context.path.endsWith('/')) {
      context.redirect('../docs'); // the addresses in the page are relative
      return;
    }
    context.type = 'html';
    context.body = DOCS_PAGE;
  });
  serve(DOCS_ROUTES.start, (context) => {
    context.type = 'js';
    context.body = DOCS_START;
  });
  serve(DOCS_ROUTES.file, (context) => {
    const file = basename(context.path);
    if (!FILES.includes(file)) throw new errors.NotFoundError('There is no such file.');
    context.set('Cache-Control', `public, max-age=${DAY}`);
    context.set('ETag', `"${version}-${file}"`);
    context.type = extname(file);
    context.body = createReadStream(join(folder, file));
  });
};
