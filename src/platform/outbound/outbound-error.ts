/** Why a request to the outside did not get an answer, in a word that may be shown and logged. */
export type OutboundFailure =
  | 'address-not-public' // it leads into a private or reserved network
  | 'name-not-found'
  | 'timeout'
  | 'refused' // nobody listens there
  | 'broken' // the connection ended before an answer: what was sent may have arrived
  | 'certificate' // TLS cannot be trusted
  | 'redirection' // of what is fetched: it lies elsewhere
  | 'status' // of what is fetched: the answer is not 200
  | 'too-large'; // of what is fetched

export class OutboundError extends Error {
  constructor(readonly failure: OutboundFailure) {
    super(failure);
    this.name = 'OutboundError';
  }
}

/** Of a connection that was never made. */
const NOT_CONNECTED = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'];

/** @returns the failure behind what Node threw */
export const toOutboundError = (error: unknown): OutboundError => {
  if (error instanceof OutboundError) return error;
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT')
    return new OutboundError('timeout');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new OutboundError('name-not-found');
  if (/CERT|TLS|SSL|SELF_SIGNED|EPROTO/.test(code)) return new OutboundError('certificate');
  return new OutboundError(NOT_CONNECTED.includes(code) ? 'refused' : 'broken');
};
