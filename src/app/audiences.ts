import type { Audience } from '../distribution/deliveries/audience';
import { findReports } from '../distribution/reliefweb/find-reports';
import { sendReport } from '../distribution/reliefweb/send-report';
import { findInterestedWebhooks } from '../distribution/webhooks/find-interested-webhooks';
import { sendWebhook } from '../distribution/webhooks/send-webhook';

/** Who is told of what happens to a release. */
export const ALL_AUDIENCES: readonly Audience[] = [
  { channel: 'webhook', find: findInterestedWebhooks, send: sendWebhook },
  { channel: 'reliefweb', find: findReports, send: sendReport },
];
