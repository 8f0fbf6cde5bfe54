/** Milliseconds until a browser that lost the stream comes back. */
const RETRY = 5000;

/** The beginning of a stream. Source: HTML, section 9.2.6, "Interpreting an event stream" */
export const BEGINNING = `retry: ${RETRY}\n\n`;

/** A comment: proxies close what is silent. */
export const HEARTBEAT = ':\n\n';

/**
 * An event of a stream.
 *
 * @example writeEvent('reset', 'MQ', {}) // 'event: reset\nid: MQ\ndata: {}\n\n'
 */
export const writeEvent = (event: string, id: string | null, data: object): string =>
  [`event: ${event}`, ...(id === null ? [] : [`id: ${id}`]), `data: ${JSON.stringify(data)}`, '', ''].join(
    '\n',
  );
