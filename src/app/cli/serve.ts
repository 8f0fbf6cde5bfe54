import type { Core } from '@strapi/strapi';
import { isNewsroomEmpty, seedNewsroom } from '../../../database/seed/seed-newsroom';
import { isReachable, type Served } from '../../desk/accounts/domain/is-reachable';
import { describeListenError } from './domain/listening';
import { loadStrapi } from './load-strapi';
import { outliveRejections } from './outlive-rejections';
import { runCommand, StopError } from './stop-error';
import { adminUsers } from '../../platform/strapi/services';

/** The server process: compiled into dist, started by `npm start`. */
const serve = async (): Promise<undefined> => {
  const root = process.cwd();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // the program that started us is gone
  const strapi = await loadStrapi({ appDir: root, distDir: `${root}/dist` });
  outliveRejections(strapi.log);
  if (process.env.DATELINE_SEED_WHEN_EMPTY === '1' && (await isNewsroomEmpty(strapi))) {
    process.stdout.write('Putting the demonstration content in …\n');
    await seedNewsroom(strapi);
  }
  await listen(strapi);
  process.stdout.write(await describeAddresses(strapi));
  process.send?.('ready');
  await new Promise(() => undefined); // until a signal: Strapi ends the process itself
  return undefined;
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
