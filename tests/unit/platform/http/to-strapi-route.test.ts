import type { Access } from '../../../../src/platform/http/route';
import { TAKES_NONE } from '../../../../src/platform/http/route-query';
import { toStrapiRoute } from '../../../../src/platform/http/to-strapi-route';

const forWhom = (access: Access) =>
  toStrapiRoute(
    {
      name: 'getTrial',
      method: 'GET',
      path: '/api/trial/:id',
      access,
      query: TAKES_NONE,
      kept: null,
      words: null,
    },
    'trial.find',
  );

describe('a descriptor as Strapi’s loader takes it', () => {
  it('has the path below the prefix, and the handler', () => {
    expect(forWhom('token')).toEqual({
      method: 'GET',
      path: '/trial/:id',
      handler: 'trial.find',
      config: {},
    });
  });

  it('is open to everybody only where the descriptor says so', () => {
    const open = (['public', 'link', 'token', 'scope', 'operators', 'staff'] as const).filter(
      (access) => forWhom(access).config.auth === false,
    );
    expect(open).toEqual(['public', 'link', 'operators']);
  });

  it('asks for the very box where the descriptor says so', () => {
    expect(forWhom('scope').config.policies).toEqual(['global::explicit-scope']);
  });

  it('shares nothing with another: Strapi writes into it the right that a route needs', () => {
    expect(forWhom('token').config).not.toBe(forWhom('token').config);
  });
});
