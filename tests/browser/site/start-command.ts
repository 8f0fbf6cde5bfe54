import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { collect } from '../../support/server-process';
import { findPlace } from '../../support/site';
import { onStage } from '../../support/site-stage';
import { ROOT } from '../../support/test-newsroom';
import { until } from '../../support/until';

/** `npm run site`, as somebody types it in a terminal. */
const runSite = (place: string, newsroom: string) => {
  const { hostname: HOST, port: PORT } = new URL(place);
  const command = spawn(process.execPath, [join(ROOT, 'examples/site/start.mjs')], {
    env: { ...process.env, HOST, PORT, NEWSROOM_URL: newsroom },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { command, said: collect(command), ended: once(command, 'exit') };
};

describe('npm run site', () => {
  it('says where the site is when it is there, and who listens there already', async () => {
    const place = await findPlace();
    const first = runSite(place, onStage().newsroom.url);
    try {
      await until(
        () => Promise.resolve(first.said()),
        (text) => text.includes(`The site is at ${place}`),
      );
      expect((await fetch(place)).status).toBe(200);
      const second = runSite(place, onStage().newsroom.url);
      expect(await second.ended).toEqual([1, null]);
      expect(second.said()).toContain(`Another program listens at ${place}`);
      expect(second.said()).toContain('PORT=4001 npm run site');
      expect(second.said()).not.toMatch(/ at .*:\d+:\d+|The site is at/);
    } finally {
      first.command.kill('SIGTERM');
      await first.ended;
    }
  });

  it('starts before the newsroom, and says that none answers yet', async () => {
    const place = await findPlace();
    const { command, said, ended } = runSite(place, await findPlace());
    try {
      await until(
        () => Promise.resolve(said()),
        (text) => text.includes(`The site is at ${place}`),
      );
      expect(said()).toContain('No newsroom answers at');
      expect((await fetch(place)).status).toBe(503);
    } finally {
      command.kill('SIGTERM');
      await ended;
    }
  });
});
