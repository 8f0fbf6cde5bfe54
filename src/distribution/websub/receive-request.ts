import type { Core } from '@strapi/strapi';
import { readHubRequest, type HubRequest } from './domain/hub-request';
import { addJob, removeJob } from '../../platform/jobs/add-job';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { VERIFY_REQUEST_JOB } from './jobs';
import { makeRoom } from './make-room';
import { nameRequester } from './name-requester';

/** Held by whoever adds, takes or removes a request. */
export const REQUESTS_LOCK = 'websub-requests';

export interface HubAnswer {
  readonly status: 202 | 400 | 404 | 429 | 503;
  readonly text: string;
}

/**
 * Takes a request to the hub. What was taken is checked, and confirmed by the subscriber, in a job.
 *
 * @param address - of who asks
 */
export const receiveRequest = async (
  strapi: Core.Strapi,
  body: unknown,
  address: string,
): Promise<HubAnswer> => {
  if (strapi.config.get<string>('newsroom.websub.hubUrl') !== '')
    return { status: 404, text: 'This newsroom uses another hub: see the link rel="hub" of its feeds.' };
  const read = readHubRequest(body, isPrivateAllowed(strapi));
  if ('problem' in read) return { status: 400, text: read.problem };
  const { request } = read;
  const asked = { host: new URL(request.callback).host, requester: nameRequester(strapi, address) };
  return await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, REQUESTS_LOCK);
    return (await makeRoom(strapi, asked)) ?? (await accept(strapi, { ...request, ...asked }));
  });
};

interface Accepted extends HubRequest {
  readonly host: string;
  readonly requester: string;
}

const INSERT = `insert into websub_requests (mode, topic, callback, host, secret, lease_seconds, requester)
  values (?, ?, ?, ?, ?, ?, ?) returning id`;

const accept = async (strapi: Core.Strapi, request: Accepted): Promise<HubAnswer> => {
  const { mode, topic, callback, host, secret, leaseSeconds, requester } = request;
  const values = [mode, topic, callback, host, secret, leaseSeconds, requester];
  const [stored] = await sql<{ id: string }>(strapi, INSERT, values);
  await addVerification(strapi, stored?.id ?? '');
  return { status: 202, text: '' };
};

/**
 * Has a worker ask: this request, or another whose turn it is.
 *
 * @param runAt - not before; without it, as soon as a worker is free
 */
export const addVerification = (strapi: Core.Strapi, requestId: string, runAt?: Date): Promise<void> =>
  addJob(strapi, VERIFY_REQUEST_JOB, { requestId }, { key: keyOf(requestId), ...(runAt && { runAt }) });

/** Takes back the job that waits for a request, which another one did meanwhile. */
export const removeVerification = (strapi: Core.Strapi, requestId: string): Promise<void> =>
  removeJob(strapi, keyOf(requestId));

const keyOf = (requestId: string): string => `websub-verify:${requestId}`;
