import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const SMTP_TIMEOUT = 30_000; // milliseconds that a mail server may be silent

/** Outgoing e-mail, when SMTP_HOST names a mail server. */
const email = (env: Env) => ({
  config: {
    provider: 'nodemailer',
    providerOptions: {
      host: env('SMTP_HOST'),
      port: env.int('SMTP_PORT', 587),
      secure: env.bool('SMTP_SECURE', false), // true: TLS from the first byte; false: STARTTLS where the server offers it
      ...(env('SMTP_USERNAME') && { auth: { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD', '') } }),
      connectionTimeout: SMTP_TIMEOUT,
      greetingTimeout: SMTP_TIMEOUT,
      socketTimeout: SMTP_TIMEOUT,
    },
    settings: { defaultFrom: env('MAIL_FROM', env('SMTP_USERNAME', '')) },
  },
});

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  ...(env('SMTP_HOST') && { email: email(env) }),
});

export default plugins;
