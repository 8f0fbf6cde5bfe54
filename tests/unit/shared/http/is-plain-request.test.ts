import { isPlainRequest } from '../../../../src/shared/http/is-plain-request';

describe('a request that asks as anybody does', () => {
  it.each([[{}], [{ accept: '*/*', origin: 'https://a.example' }]])('is plain: %j', (headers) => {
    expect(isPlainRequest(headers)).toBe(true);
  });

  it.each(['authorization', 'strapi-response-format', 'strapi-encode-source-maps'])('has no %s', (name) => {
    expect(isPlainRequest({ [name]: '' })).toBe(false);
  });
});
