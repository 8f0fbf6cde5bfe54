import { writePurgeRequest } from '../../../../src/distribution/purges/domain/purge-request';

const TAGS = ['topic', 'topic:abc'];

describe('writePurgeRequest', () => {
  it('tells Varnish by tag', () => {
    const target = { service: 'varnish', address: 'http://127.0.0.1:6081', token: '' } as const;
    expect(writePurgeRequest(target, TAGS)).toEqual({
      url: 'http://127.0.0.1:6081',
      method: 'PURGE',
      headers: { 'Surrogate-Key': 'topic topic:abc' },
    });
  });

  it('tells Fastly by tag', () => {
    const target = { service: 'fastly', address: 'https://api.fastly.com/service/1', token: 't' } as const;
    expect(writePurgeRequest(target, TAGS)).toEqual({
      url: 'https://api.fastly.com/service/1/purge',
      method: 'POST',
      headers: { 'Fastly-Key': 't', 'Surrogate-Key': 'topic topic:abc' },
    });
  });

  it('tells Cloudflare by tag', () => {
    const address = 'https://api.cloudflare.com/client/v4/zones/1';
    expect(writePurgeRequest({ service: 'cloudflare', address, token: 't' }, TAGS)).toEqual({
      url: `${address}/purge_cache`,
      method: 'POST',
      headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
      body: '{"tags":["topic","topic:abc"]}',
    });
  });
});
