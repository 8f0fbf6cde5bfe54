import { createServer } from 'node:net';
import { describeListenError, readPortNumber } from './domain/listening';
import { StopError } from './stop-error';

/**
 * Whether the newsroom will be able to listen, before anything that takes long.
 *
 * @throws StopError when PORT is no port, or is taken
 */
export const checkPort = async (environment: Record<string, string | undefined>): Promise<void> => {
  const port = readPortNumber(environment.PORT ?? '1337');
  if (port === null) throw new StopError('PORT is not a port. Set it to a number from 1 to 65535.');
  const host = environment.HOST ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StopError(describeListenError(`${host}:${port}`, error)));
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
};
