import type { Core } from '@strapi/strapi';
import type { Attempt } from './attempt';
import { isPrivateAllowed } from './is-private-allowed';
import { OutboundError } from './outbound-error';
import { sendRequest, type OutboundRequest } from './send-request';

/** Sends, and says how it went: only an answer of 2xx is a delivery. */
export const attemptRequest = async (strapi: Core.Strapi, request: OutboundRequest): Promise<Attempt> => {
  try {
    const { status, latency } = await sendRequest(request, isPrivateAllowed(strapi));
    if (status >= 200 && status < 300) return { result: 'delivered', status, latency };
    const failure = status >= 300 && status < 400 ? 'redirection' : 'status';
    return { result: 'failed', status, failure, latency };
  } catch (error) {
    if (error instanceof OutboundError) return { result: 'failed', failure: error.failure };
    throw error;
  }
};
