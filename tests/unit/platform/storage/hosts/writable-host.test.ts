import { createServer, type AddressInfo } from 'node:net';
import { findWritableHost, NoWritableHost } from '../../../../../src/platform/storage/hosts/writable-host';
import { troubleOf } from '../../../../../src/platform/storage/trouble';

const host = { host: '127.0.0.1', port: 1 };

const failing = (code?: string) => ({
  host,
  error: Object.assign(new Error('It failed.'), code && { code }),
});

describe('servers of which none takes writes', () => {
  it.each([
    ['one follows another', [failing('ECONNREFUSED'), failing('25006')], '25006'],
    ['all refuse', [failing('ECONNREFUSED'), failing('EHOSTUNREACH')], 'ECONNREFUSED'],
    ['all are silent, for which the driver has no code', [failing(), failing()], '08001'],
  ])('are away, also when %s', (_how, failures, code) => {
    const error = new NoWritableHost(failures);
    expect(error.code).toBe(code);
    expect(troubleOf(error)).toBe('away');
  });

  it('are each told with why', async () => {
    const server = createServer((socket) => socket.resetAndDestroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const hosts = [host, { host: '127.0.0.1', port: (server.address() as AddressInfo).port }];
    const found: unknown = await findWritableHost({ user: 'u', password: 'p' }, hosts)
      .find()
      .catch((error: unknown) => error);
    server.close();
    expect(found).toBeInstanceOf(NoWritableHost);
    expect((found as NoWritableHost).failures.map((failure) => failure.host)).toEqual(hosts);
  });
});
