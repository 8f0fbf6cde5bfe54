import { connect } from 'node:net';
import { createHistogram, performance, type RecordableHistogram } from 'node:perf_hooks';

export interface Load {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

export interface Outcome {
  /** Whole answers with a status below 400. */
  readonly good: number;
  /** Answers with another status. */
  readonly bad: number;
  readonly seconds: number;
  /** Microseconds from a request to the end of its answer. */
  readonly latency: Pick<RecordableHistogram, 'percentile'>;
}

const HEAD_END = '\r\n\r\n';
const NOTHING = Buffer.alloc(0);

/**
 * Asks for one address over kept connections, on each as soon as the last answer has ended. It reads no more of an answer than
 * its status and its length (RFC 9112, section 6): a generator that parses all of HTTP costs more than a cached answer does,
 * and would measure itself.
 *
 * @throws when a connection breaks, and on an answer without a Content-Length
 */
export const generateLoad = async (load: Load): Promise<Outcome> => {
  const latency = createHistogram();
  const count = { good: 0, bad: 0 };
  const began = performance.now();
  const end = began + load.seconds * 1000;
  const callers = Array.from({ length: load.connections }, () => keepAsking(load, end, latency, count));
  await Promise.all(callers);
  return { ...count, seconds: (performance.now() - began) / 1000, latency };
};

const keepAsking = (
  load: Load,
  end: number,
  latency: RecordableHistogram,
  count: { good: number; bad: number },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(load.url);
    const socket = connect(Number(port), hostname);
    const request = Buffer.from(writeRequest(load), 'latin1');
    const reader = new AnswerReader(load.method === 'HEAD');
    let asked = 0;
    const ask = (): void => {
      asked = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true);
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error(`${load.url}: the server closed the connection.`)); // unless it is resolved already
    });
    socket.on('data', (chunk: Buffer) => {
      try {
        if (!reader.read(chunk)) return;
      } catch (error) {
        socket.destroy(error as Error);
        return;
      }
      const now = performance.now();
      latency.record(Math.max(1, Math.round((now - asked) * 1000)));
      count[reader.status < 400 ? 'good' : 'bad'] += 1;
      if (now < end) {
        ask();
        return;
      }
      resolve();
      socket.destroy();
    });
  });

const writeRequest = ({ url, method = 'GET', headers = {} }: Load): string => {
  const { host, pathname, search } = new URL(url);
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, '', ''].join('\r\n');
};

/** Finds where answers end. */
class AnswerReader {
  status = 0;
  private pending: Buffer = NOTHING; // of a head whose end has not come
  private left = 0; // bytes of the body that are still to come

  constructor(private readonly isHead: boolean) {}

  /** @returns whether the answer ended with these bytes */
  read(chunk: Buffer): boolean {
    if (this.left > 0) this.left -= chunk.length;
    else {
      const bytes = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
      const end = bytes.indexOf(HEAD_END);
      this.pending = end === -1 ? bytes : NOTHING;
      if (end === -1) return false;
      this.left = this.readHead(bytes.toString('latin1', 0, end)) + end + HEAD_END.length - bytes.length;
    }
    return this.left === 0;
  }

  /** The length of the body in bytes. */
  private readHead(head: string): number {
    this.status = Number(head.slice(9, 12));
    if (this.isHead || this.status === 304) return 0;
    const length = /^content-length: (\d+)/im.exec(head)?.[1];
    if (length === undefined) throw new Error(`An answer has no Content-Length:\n${head}`);
    return Number(length);
  }
}
