import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { collect } from './server-process';
import { ROOT } from './test-environment';
import { until } from './until';

const SITE = join(ROOT, 'examples', 'site');
/** Of the webhook that a site listens to. */
export const SITE_SECRET = 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz';

export interface Site {
  readonly url: string;
  /** All that it printed. */
  readonly log: () => string;
  /** Sends it a message of the newsroom, signed. */
  readonly tell: (type: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Where a site will be, for the newsroom to know before. */
export const findPlace = async (): Promise<string> => `http://127.0.0.1:${await findFreePort()}`;

/** Installs and builds `examples/site`, when that was not done since it changed. */
export const prepareSite = (): void => {
  execFileSync(process.execPath, [join(SITE, 'tools', 'prepare.mjs')], { stdio: 'pipe' });
};

/** The site of `examples/site` as built, on a newsroom. */
export const startSite = async (url: string, newsroom: string): Promise<Site> => {
  const { hostname, port } = new URL(url);
  const server = spawn(process.execPath, [join(SITE, 'dist', 'server', 'entry.mjs')], {
    env: {
      ...process.env,
      HOST: hostname,
      PORT: port,
      NEWSROOM_URL: newsroom,
      SITE_WEBHOOK_SECRET: SITE_SECRET,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collect(server);
  await until(
    () => Promise.resolve(log()),
    (text) => text.includes('listening'),
  );
  return {
    url,
    log,
    tell: async (type) => {
      const body = JSON.stringify({ type, version: 1, data: {} });
      const now = new Date();
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(SITE_SECRET).sign('msg_1', now, body),
      };
      return (await fetch(`${url}/hooks/newsroom`, { method: 'POST', headers, body })).status;
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
};

interface Fault {
  readonly ruleId: string;
  readonly line: number;
  readonly message: string;
}

interface Validator {
  readonly validateString: (html: string) => Promise<{ results: readonly { messages: readonly Fault[] }[] }>;
}

/** What https://html-validate.org finds in pages: among the site's packages, not among the newsroom's. */
export const makeValidator = (): ((html: string) => Promise<string[]>) => {
  const { HtmlValidate } = createRequire(join(SITE, 'package.json'))('html-validate') as {
    HtmlValidate: new (rules: object) => Validator;
  };
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' }, // of no consequence; of what staff write
  });
  return async (html) => {
    const { results } = await validator.validateString(html);
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, line, message }) => `${ruleId} in line ${line}: ${message}`);
  };
};
