import type { Core } from '@strapi/strapi';
import { findBucketProblem, readBucketSettings } from '../src/platform/uploads/domain/bucket-settings';

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

const BUCKET_CONNECT_TIMEOUT = 3_000; // milliseconds
const BUCKET_TIMEOUT = 60_000; // milliseconds for a part of 5 MB on its way in, or until an answer begins
const BUCKET_SOCKETS = 200; // files at a time that slow readers may keep open

/**
 * Uploads in an S3 bucket, when S3_BUCKET names one. It stays private: no ACL is sent, and the newsroom reads from it
 * (docs/adr/0047).
 *
 * @throws Error when the settings do not fit together
 */
const uploads = (environment: NodeJS.ProcessEnv) => {
  const problem = findBucketProblem(environment);
  if (problem !== null) throw new Error(problem);
  const settings = readBucketSettings(environment);
  if (settings === null) return {};
  const { bucket, region, endpoint, keys } = settings;
  const agent = { maxSockets: BUCKET_SOCKETS };
  return {
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: '/uploads', // the addresses that the local provider gives
      s3Options: {
        region,
        ...(endpoint !== '' && { endpoint, forcePathStyle: true }),
        ...(keys !== null && { credentials: keys }),
        params: { Bucket: bucket, ACL: undefined }, // left out, it would be public-read
        maxAttempts: 3,
        requestHandler: {
          connectionTimeout: BUCKET_CONNECT_TIMEOUT,
          requestTimeout: BUCKET_TIMEOUT,
          throwOnRequestTimeout: true,
          socketTimeout: BUCKET_TIMEOUT,
          httpAgent: agent,
          httpsAgent: agent,
        },
        requestChecksumCalculation: 'WHEN_REQUIRED', // others than Amazon do not know its newer checksums
        responseChecksumValidation: 'WHEN_REQUIRED',
      },
    },
  };
};

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: {
    config: {
      ...uploads(process.env),
      sizeLimit: env.int('UPLOAD_MEGABYTES', 200) * 1_000_000,
      security: { allowedTypes: ['*'] }, // src/writing/files/admit-files.ts decides
    },
  },
  ...(env('SMTP_HOST') && { email: email(env) }),
});

export default plugins;
