import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy between a newsroom and its database, that does to the line what networks do. */
export interface FaultyWire {
  readonly port: number;
  /** Nothing passes, either way, and nobody is told: a cable that was pulled. New connections are taken, and hear nothing. */
  readonly freeze: () => void;
  /** What waited goes on. */
  readonly goOn: () => void;
  /** Every connection is broken off. */
  readonly cut: () => void;
  /** Nobody listens. */
  readonly close: () => void;
  readonly open: () => void;
  /** What is sent takes so long, in milliseconds, each way. */
  readonly delay: (milliseconds: number) => void;
  /** Connections are broken off as the database is told this, before it hears of it. */
  readonly cutAt: (text: string | null) => void;
  readonly end: () => Promise<void>;
}

export const startFaultyWire = async (target: number): Promise<FaultyWire> => {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  let isClosed = false;
  let slowness = 0;
  let fatal: string | null = null;
  const pass = (from: Socket, to: Socket): void => {
    from.on('data', (bytes: Buffer) => {
      if (fatal !== null && bytes.includes(fatal)) {
        from.destroy();
        return;
      }
      if (slowness === 0) to.write(bytes);
      else setTimeout(() => to.writable && to.write(bytes), slowness);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    sockets.add(from);
    if (isFrozen) from.pause();
  };
  const server = createServer((near) => {
    if (isClosed) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    pass(near, far);
    pass(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const each = (act: (socket: Socket) => unknown) => (): void => {
    for (const socket of sockets) act(socket);
  };
  const cut = each((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      isFrozen = true;
      each((socket) => socket.pause())();
    },
    goOn: () => {
      isFrozen = false;
      each((socket) => socket.resume())();
    },
    cut,
    close: () => {
      isClosed = true;
      cut();
    },
    open: () => {
      isClosed = false;
    },
    delay: (milliseconds) => {
      slowness = milliseconds;
    },
    cutAt: (text) => {
      fatal = text;
    },
    end: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};
