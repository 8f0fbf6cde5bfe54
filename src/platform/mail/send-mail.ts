import type { JobHandler } from '../jobs/job-definition';
import type { Mail } from './send-mail-job';

interface EmailService {
  send(mail: { to: string[]; subject: string; text: string }): Promise<unknown>;
}

/** An e-mail goes to the mail server. */
export const sendMail: JobHandler<Mail> = async (strapi, { to, subject, text }, job) => {
  if (!strapi.config.get<boolean>('newsroom.mail.isConfigured')) {
    strapi.log.warn(`Job ${job.id} (send-mail) was dropped: SMTP_HOST is not set any more.`);
    return;
  }
  await strapi
    .plugin('email')
    .service<EmailService>('email')
    .send({ to: [...to], subject, text });
};
