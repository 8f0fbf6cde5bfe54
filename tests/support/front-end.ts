import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { collect } from './server-process';
import { ROOT } from './test-environment';
import { until } from './until';

export interface FrontEnd {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The example front end, at the place where the newsroom under test expects it. */
export const startFrontEnd = async (): Promise<FrontEnd> => {
  const { origin: url, hostname, port } = new URL(process.env.NEWSROOM_PREVIEW_URL ?? '');
  const server = spawn(process.execPath, [join(ROOT, 'examples', 'front-end', 'server.mjs')], {
    env: { ...process.env, HOST: hostname, PORT: port, NEWSROOM_URL: process.env.NEWSROOM_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(server);
  await until(
    () => Promise.resolve(output()),
    (text) => text.includes(url),
  );
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
};
