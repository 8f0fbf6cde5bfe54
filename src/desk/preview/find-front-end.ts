import type { Core } from '@strapi/strapi';
import { openRequest } from '../../platform/outbound/open-request';
import { toOutboundError } from '../../platform/outbound/outbound-error';
import { refusesFrames } from './domain/refuses-frames';

/**
 * How the front end stands that shows previews:
 *
 * - `none`: no address is set (PREVIEW_URL, SITE_URL)
 * - `silent`: nothing answers there, or it says itself that it is out of order
 * - `unframed`: it answers, and lets nobody show it in a frame
 */
export type FrontEndState = 'none' | 'silent' | 'unframed' | 'there';

export interface FrontEnd {
  readonly state: FrontEndState;
  /** The origin of its address; null when there is none. */
  readonly url: string | null;
}

const TIME_LIMIT = 1_500; // milliseconds: a form waits for it before it offers a preview
const KEPT = { there: 15_000, other: 3_000 } as const; // milliseconds

const known = new Map<string, { readonly until: number; readonly state: Promise<FrontEndState> }>();

/** Asks the front end whether it is there, and remembers it for some seconds. */
export const findFrontEnd = async (strapi: Core.Strapi): Promise<FrontEnd> => {
  const address = strapi.config.get<string>('newsroom.preview.url');
  if (address === '') return { state: 'none', url: null };
  const before = known.get(address);
  const state = before !== undefined && before.until > Date.now() ? before.state : ask(address);
  if (state !== before?.state) known.set(address, { until: Date.now() + KEPT.other, state });
  const found = await state;
  if (found === 'there' && state !== before?.state)
    known.set(address, { until: Date.now() + KEPT.there, state });
  return { state: found, url: new URL(address).origin };
};

/**
 * Whoever runs the newsroom chose this address, and nobody else can: it alone may lie in a private network, where front ends often
 * are. What it answers is of no interest, but that it does.
 */
const ask = async (address: string): Promise<FrontEndState> => {
  try {
    const response = await openRequest(new URL(address), {
      method: 'HEAD',
      headers: {},
      body: '',
      isPrivateAllowed: true,
      timeLimit: TIME_LIMIT,
    });
    response.destroy();
    if ((response.statusCode ?? 0) >= 500) return 'silent';
    return refusesFrames(response.headers) ? 'unframed' : 'there';
  } catch (error) {
    strapi.log.debug(`No preview: ${address} does not answer (${toOutboundError(error).failure}).`);
    return 'silent';
  }
};
