import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How a server comes to its end, in milliseconds. */
export interface Stopping {
  /** So long it takes new connections, and says that it is not ready: those who ask it now and then go elsewhere meanwhile. */
  readonly open: number;
  /** Whether that ends as soon as no connection is open. */
  readonly endsWithLast: boolean;
  /** So long, after that, requests may take that are under way. */
  readonly patience: number;
  /** Nobody is let in any more. Called once: what never ends by itself must be ended now. */
  readonly onClosed: () => void;
}

export interface GentleStop {
  /** @returns how many connections were left, with requests that took too long */
  readonly stop: (stopping: Stopping) => Promise<number>;
}

const stopping = new WeakSet<Server>();

/** Whether a server is about to end: it answers all that comes, and asks to be left alone. */
export const isStopping = (server: Server): boolean => stopping.has(server);

/**
 * Lets a server end without cutting anybody off. Every answer from then on closes its connection, so that nobody sends the next
 * request into one that is about to go.
 *
 * @param server - not listening yet, with all its listeners
 */
export const prepareStop = (server: Server): GentleStop => {
  /** Each with what it answers, or answered last; null before its first request. */
  const connections = new Map<Socket, ServerResponse | null>();
  server.on('connection', (socket: Socket) => {
    connections.set(socket, null);
    socket.once('close', () => connections.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    if (connections.has(socket)) connections.set(socket, response);
    if (stopping.has(server)) response.shouldKeepAlive = false;
  });

  const begin = (): void => {
    stopping.add(server);
    for (const response of connections.values())
      if (response !== null && !response.headersSent) response.shouldKeepAlive = false;
  };
  const close = (): void => {
    server.close(); // and connections that wait for a next request
    for (const [socket, response] of connections)
      if (response === null)
        setTimeout(() => {
          endUnused(socket);
        }, UNUSED).unref();
  };
  return {
    stop: async ({ open, endsWithLast, patience, onClosed }) => {
      if (!server.listening) return 0;
      begin();
      await until(() => endsWithLast && connections.size === 0, open);
      close();
      onClosed();
      await until(() => {
        server.closeIdleConnections(); // those whose answer had begun before
        return connections.size === 0;
      }, patience);
      return connections.size;
    },
  };
};

const UNUSED = 1_000; // milliseconds: whoever has just connected sends a request at once, or only wanted to be quick later

const endUnused = (socket: Socket): void => {
  if (socket.bytesRead === 0) socket.destroy();
};

const LOOK = 50; // milliseconds

const until = async (isSo: () => boolean, atMost: number): Promise<void> => {
  const end = performance.now() + atMost;
  while (!isSo() && performance.now() < end) await wait(Math.min(LOOK, Math.max(0, end - performance.now())));
};
