import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { parametersOf } from '../../platform/http/parameters-of';
import { serveRoute } from '../../platform/http/serve-route';
import type { Context } from '../../platform/strapi/koa';
import { LOCALES } from '../../shared/locales/locales';
import { writeSecurityTxt } from './domain/security-txt';
import { SECURITY_TXT_ROUTE } from './security-txt-route';

const DAY = 86_400; // seconds

/**
 * `GET /.well-known/security.txt`, when SECURITY_CONTACT says whom to tell. The press contact is none: who answers
 * journalists does not mend programs, and a report is not for everybody's eyes.
 */
export const serveSecurityTxt = (strapi: Core.Strapi): void => {
  const contacts = strapi.config.get<readonly string[]>('newsroom.security.contacts');
  serveRoute(strapi, SECURITY_TXT_ROUTE, (context: Context) => {
    parametersOf(SECURITY_TXT_ROUTE, context.query);
    if (contacts.length === 0)
      throw new errors.NotFoundError('This newsroom names nobody to report a weakness to.');
    context.set('Cache-Control', `public, max-age=${DAY}`);
    context.type = 'text/plain; charset=utf-8'; // RFC 9116, section 3
    context.body = writeSecurityTxt({
      contacts,
      languages: LOCALES,
      canonical: `${newsroomUrl(strapi)}${SECURITY_TXT_ROUTE.path}`,
      now: new Date(),
    });
  });
};
