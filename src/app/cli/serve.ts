import type { Core } from '@strapi/strapi';
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { isNewsroomEmpty } from '../../../database/seed/is-newsroom-empty';
import { isReachable, type Served } from '../../desk/accounts/domain/is-reachable';
import { closeStreams } from '../../distribution/front-ends/stream/open-stream';
import { prepareStop } from '../../platform/http/stop-gently';
import { describeDrain, readDrain, REQUESTS } from './domain/drain';
import { describeListenError } from './domain/listening';
import { readWorkers } from './domain/worker-count';
import { loadStrapi } from './load-strapi';
import { outliveRejections } from './outlive-rejections';
import { runCommand, StopError } from './stop-error';
import { adminUsers } from '../../platform/strapi/services';
import { runWorkers } from './workers/run-workers';

/** The server: compiled into dist, started by `npm start`. One process, or WORKERS of them and this one that holds them together. */
const serve = async (): Promise<number | undefined> => {
  process.once('disconnect', () => {
    isOrphan = true; // the program that started us is gone, and the next one wants the port
    process.kill(process.pid, 'SIGTERM');
  });
  const count = readWorkers(process.env.WORKERS, availableParallelism());
  if (count === null)
    throw new StopError(
      `WORKERS is the number of processes that serve, from 1 to 64, or auto for one on each core. It is "${process.env.WORKERS ?? ''}".`,
    );
  if (count === 1 || cluster.isWorker) return serveHere();
  return runWorkers(count, () => process.send?.('ready'));
};

let isOrphan = false;

const serveHere = async (): Promise<undefined> => {
  const root = process.cwd();
  const strapi = await loadStrapi({ appDir: root, distDir: `${root}/dist` });
  outliveRejections(strapi.log);
  if (process.env.DATELINE_SEED_WHEN_EMPTY === '1' && (await isNewsroomEmpty(strapi))) {
    strapi.log.info('Putting the demonstration content in …');
    const { seedNewsroom } = await import('../../../database/seed/seed-newsroom'); // a tenth of a start to load
    await seedNewsroom(strapi);
  }
  stopGently(strapi);
  await listen(strapi);
  if (process.env.DATELINE_WORKER !== 'later') tell(strapi, await describeAddresses(strapi));
  process.send?.('ready');
  await new Promise(() => undefined); // until a signal: Strapi ends the process itself
  return undefined;
};

const MILLISECONDS = 1000; // in a second

/** Strapi ends itself on a signal by its `destroy`, which cuts all connections: requests are answered before. */
const stopGently = (strapi: Core.Strapi): void => {
  const drain = readDrain(process.env.DRAIN_SECONDS);
  if (drain === null) throw new StopError(describeDrain(process.env.DRAIN_SECONDS ?? ''));
  const { stop } = prepareStop(strapi.server.httpServer);
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    const left = await stop({
      open: isOrphan ? 0 : drain.seconds * MILLISECONDS,
      endsWithLast: drain.endsWithLast,
      patience: REQUESTS * MILLISECONDS,
      onClosed: () => {
        closeStreams(strapi);
      },
    });
    if (left > 0) strapi.log.warn(`Requests on ${left} connections took too long, and are cut off.`);
    await destroy();
  };
};

const listen = async (strapi: Core.Strapi): Promise<void> => {
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  await new Promise<void>((resolve, reject) => {
    strapi.server.httpServer.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StopError(describeListenError(`${host}:${port}`, error)));
    });
    strapi.start().then(() => {
      resolve();
    }, reject);
  });
};

/** To a person at a terminal as it stands; each paragraph as a line of the log where nobody sits. */
const tell = (strapi: Core.Strapi, text: string): void => {
  if (process.stdout.isTTY) process.stdout.write(text);
  else
    for (const paragraph of text.split('\n\n')) {
      const line = paragraph.replace(/\s+/g, ' ').trim();
      if (line !== '') strapi.log.info(line);
    }
};

const describeAddresses = async (strapi: Core.Strapi): Promise<string> => {
  const { host, port, url } = strapi.config.get<{ host: string; port: number; url: string }>('server');
  const isAnyHost = ['0.0.0.0', '::'].includes(host);
  const base = url.startsWith('http') ? url : `http://${isAnyHost ? 'localhost' : host}:${port}`;
  const hasForm = !(await adminUsers(strapi).exists()) && !isReachable(strapi.config.get<Served>('server'));
  const lines = [
    '',
    'The newsroom is up.',
    `  Panel  ${base}/admin`,
    `  API    ${base}/api/press-releases`,
    `  Docs   ${base}/docs`,
  ];
  if (hasForm) {
    lines.push(
      '',
      'There is no administrator yet: open the panel and fill in the form,',
      'or set ADMIN_EMAIL and ADMIN_PASSWORD in .env and start again.',
    );
  }
  return [...lines, '', 'Ctrl-C stops it.', ''].join('\n');
};

runCommand(serve);
