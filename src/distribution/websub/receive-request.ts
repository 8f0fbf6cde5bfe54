import type { Core } from '@strapi/strapi';
import { readHubRequest, type HubRequest } from './domain/hub-request';
import { addJob } from '../../platform/jobs/add-job';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { VERIFY_REQUEST_JOB } from './jobs';
import { PENDING_LIMIT, PENDING_LIMIT_OF_HOST, REQUEST_LIFE, VERIFYING_WORKERS } from './limits';

export interface HubAnswer {
  readonly status: 202 | 400 | 404 | 429 | 503;
  readonly text: string;
}

/** Takes a request to the hub. What was taken is checked, and confirmed by the subscriber, in a job. */
export const receiveRequest = async (strapi: Core.Strapi, body: unknown): Promise<HubAnswer> => {
  if (strapi.config.get<string>('newsroom.websub.hubUrl') !== '')
    return { status: 404, text: 'This newsroom uses another hub: see the link rel="hub" of its feeds.' };
  const read = readHubRequest(body, isPrivateAllowed(strapi));
  if ('problem' in read) return { status: 400, text: read.problem };
  return await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'websub-requests');
    return (await refuseFlood(strapi, read.request)) ?? (await accept(strapi, read.request));
  });
};

const hostOf = ({ callback }: HubRequest): string => new URL(callback).host;

const refuseFlood = async (strapi: Core.Strapi, request: HubRequest): Promise<HubAnswer | null> => {
  await sql(strapi, 'delete from websub_requests where created_at < now() - ?::interval', [REQUEST_LIFE]);
  const [pending] = await sql<{ all: number; ofHost: number }>(
    strapi,
    `select count(*)::integer as "all", count(*) filter (where host = ?)::integer as "ofHost" from websub_requests`,
    [hostOf(request)],
  );
  const { all, ofHost } = pending ?? { all: 0, ofHost: 0 };
  if (ofHost >= PENDING_LIMIT_OF_HOST)
    return { status: 429, text: 'Confirm the requests that wait for this host first.' };
  if (all >= PENDING_LIMIT) return { status: 503, text: 'Too many requests wait. Try again in a minute.' };
  return null;
};

const accept = async (strapi: Core.Strapi, request: HubRequest): Promise<HubAnswer> => {
  const { mode, topic, callback, secret, leaseSeconds } = request;
  const [stored] = await sql<{ id: string }>(
    strapi,
    `insert into websub_requests (mode, topic, callback, host, secret, lease_seconds) values (?, ?, ?, ?, ?, ?)
     returning id`,
    [mode, topic, callback, hostOf(request), secret, leaseSeconds],
  );
  const requestId = stored?.id ?? '';
  const worker = Number.parseInt(requestId.slice(0, 4), 16) % VERIFYING_WORKERS;
  await addJob(strapi, VERIFY_REQUEST_JOB, { requestId }, { queue: `websub-verify:${worker}` });
  return { status: 202, text: '' };
};
