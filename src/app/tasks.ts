import { DELIVER_JOB } from '../distribution/deliveries/deliver-job';
import { deliverNext } from '../distribution/deliveries/deliver-next';
import { CONTENT_CHANGED_JOB } from '../distribution/front-ends/content-changed-job';
import { logContentChange } from '../distribution/front-ends/log-content-change';
import { purge } from '../distribution/purges/purge';
import { PURGE_JOB } from '../distribution/purges/purge-job';
import { deliverFeed } from '../distribution/websub/deliver-feed';
import { distribute } from '../distribution/websub/distribute';
import { DELIVER_FEED_JOB, DISTRIBUTE_FEEDS_JOB, VERIFY_REQUEST_JOB } from '../distribution/websub/jobs';
import { verifyRequest } from '../distribution/websub/verify-request';
import { task, type Task } from '../platform/jobs/job-definition';
import { sendMail } from '../platform/mail/send-mail';
import { SEND_MAIL_JOB } from '../platform/mail/send-mail-job';
import { REFRESH_NAMES_JOB } from '../reading/search/refresh-names-job';
import { refreshBatch } from '../reading/search/refresh-referring';
import { CLEAN_FILES_JOB } from '../writing/files/clean-files-job';
import { cleanFiles } from '../writing/files/clean-files';
import { RENDER_FILES_JOB } from '../writing/files/render-files-job';
import { renderFiles } from '../writing/files/render-files';
import { WRITE_RIGHTS_JOB } from '../writing/files/write-rights-job';
import { writeRights } from '../writing/files/write-rights';
import { MEASURE_FILES_JOB } from '../writing/files/measure-files-job';
import { measureFiles } from '../writing/files/measure-files';
import { CLOSE_PICTURES_JOB } from '../writing/pictures/close-pictures-job';
import { closeEnded } from '../writing/pictures/close-ended';
import { RELEASE_JOB } from '../releases/schedule/release-job';
import { compareTexts } from '../writing/public-texts/compare-texts';
import { COMPARE_TEXTS_JOB } from '../writing/public-texts/compare-texts-job';
import { releaseWhenDue } from '../releases/schedule/release-when-due';

/** Every kind of job, with what does it. */
export const ALL_TASKS: readonly Task[] = [
  task(RELEASE_JOB, (strapi, { documentId }) => releaseWhenDue(strapi, documentId)),
  task(COMPARE_TEXTS_JOB, compareTexts),
  task(REFRESH_NAMES_JOB, refreshBatch),
  task(SEND_MAIL_JOB, sendMail),
  task(DELIVER_JOB, deliverNext),
  task(DISTRIBUTE_FEEDS_JOB, distribute),
  task(DELIVER_FEED_JOB, (strapi, { subscriptionId }) => deliverFeed(strapi, subscriptionId)),
  task(VERIFY_REQUEST_JOB, (strapi, { requestId }) => verifyRequest(strapi, requestId)),
  task(MEASURE_FILES_JOB, measureFiles),
  task(CLEAN_FILES_JOB, cleanFiles),
  task(RENDER_FILES_JOB, renderFiles),
  task(WRITE_RIGHTS_JOB, writeRights),
  task(CLOSE_PICTURES_JOB, closeEnded),
  task(CONTENT_CHANGED_JOB, logContentChange),
  task(PURGE_JOB, (strapi, { tags }) => purge(strapi, tags)),
];
