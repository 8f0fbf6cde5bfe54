/** As much of autocannon 9 as the benchmark needs. */
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly headers?: Record<string, string>;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
  }
  interface Result {
    /** Answers by class. */
    readonly '2xx': number;
    readonly '3xx': number;
    readonly non2xx: number;
    readonly errors: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    /** A second. */
    readonly requests: { readonly average: number; readonly total: number };
  }
  const autocannon: (options: Options) => Promise<Result>;
  export default autocannon;
}
