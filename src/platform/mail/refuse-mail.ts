import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { emailProvider } from '../strapi/services';

/** Without a mail server Strapi would send by itself, straight to the server of whoever is written to. */
export const refuseMailWithoutServer = (strapi: Core.Strapi): void => {
  if (strapi.config.get<boolean>('newsroom.mail.isConfigured')) return;
  emailProvider(strapi).send = () => Promise.reject(refusal());
};

/** Strapi's route takes a failure for the caller's when it has this status. */
const refusal = (): Error =>
  Object.assign(new errors.ApplicationError('There is no mail server: set SMTP_HOST.'), { statusCode: 400 });
