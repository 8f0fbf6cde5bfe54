/** What a worker may ask the others of its machine. */
export type Question =
  /** That it serves nothing older than what is committed now. */
  | 'catch-up'
  /** Whether it runs jobs: true or false. */
  | 'jobs'
  /** Its metrics, as prom-client's JSON. */
  | 'metrics';

/** From a worker to the process that holds them together. */
export type ToPrimary =
  /** It can be asked from now on. */
  | { readonly peers: 'join' }
  | { readonly peers: 'ask'; readonly id: number; readonly question: Question }
  | { readonly peers: 'answer'; readonly id: string; readonly answer: unknown };

/** From that process to a worker. */
export type ToWorker =
  | { readonly peers: 'question'; readonly id: string; readonly question: Question }
  | { readonly peers: 'answers'; readonly id: number; readonly answers: readonly unknown[] }
  /** It runs the jobs from now on. */
  | { readonly peers: 'take-jobs' };

/** Others speak over the same line: cluster itself, and the limiter of rates. */
export const isOfPeers = (message: unknown): message is { readonly peers: string } =>
  typeof message === 'object' && message !== null && 'peers' in message;
