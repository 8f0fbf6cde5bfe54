interface Outcome {
  readonly status?: number;
  readonly failure?: string;
}

/** Failures before anything was sent. */
const BEFORE_SENDING = ['address-not-public', 'name-not-found', 'refused', 'certificate'];

/**
 * Whether what was sent had certainly no effect: the receiver was not reached, or refused it (3xx, 4xx). A receiver that
 * was silent, went away in the middle or answered 5xx may have taken it.
 *
 * @example neverArrived({ failure: 'timeout' }) // false
 */
export const neverArrived = ({ status, failure }: Outcome): boolean =>
  status === undefined ? BEFORE_SENDING.includes(failure ?? '') : status >= 300 && status < 500;
