/** How an attempt went. */
export interface Attempt {
  /** `dropped`: the receiver is no more, or wants nothing. */
  readonly result: 'delivered' | 'failed' | 'dropped';
  readonly status?: number;
  /** In a word, for the panel; never what the receiver answered. */
  readonly failure?: string;
  /** milliseconds */
  readonly latency?: number;
}
