import type { Core } from '@strapi/strapi';
import Koa from 'koa';
import request from 'supertest';
import { speakTls } from '../../../../src/platform/edge/speak-tls';

/** A program that sets a cookie as Strapi does, and what it warned of at the start. */
const start = (publicUrl: string, proxies: number) => {
  const app = new Koa();
  const warnings: string[] = [];
  const settings: Record<string, unknown> = { 'server.url': publicUrl, 'newsroom.proxies': proxies };
  speakTls({
    config: { get: (name: string) => settings[name] },
    server: { app },
    log: { warn: (message: string) => warnings.push(message) },
  } as unknown as Core.Strapi);
  app.use((context) => {
    context.cookies.set('session', 'x', { secure: context.request.secure });
    context.body = 'x';
  });
  return { app, warnings };
};

const cookieOf = async (app: Koa): Promise<string> => {
  const { headers } = await request(app.callback()).get('/');
  return String((headers as Record<string, unknown>)['set-cookie']);
};

describe('where the address that readers see is https', () => {
  it('cookies are Secure, whether the proxy says how they came or not', async () => {
    expect(await cookieOf(start('https://newsroom.example.org', 1).app)).toContain('; secure');
  });

  it('a start that is told of no proxy warns', () => {
    expect(start('https://newsroom.example.org', 0).warnings).toEqual([
      expect.stringContaining('TRUST_PROXY') as string,
    ]);
    expect(start('https://newsroom.example.org', 1).warnings).toEqual([]);
  });
});

describe('where it is not', () => {
  it.each(['', 'http://127.0.0.1:1337'])('cookies go without TLS too: %j', async (publicUrl) => {
    const { app, warnings } = start(publicUrl, 0);
    expect(await cookieOf(app)).not.toContain('secure');
    expect(warnings).toEqual([]);
  });
});
