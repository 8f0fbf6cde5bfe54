import { z } from 'zod';
import { parametersOf } from '../../../../src/platform/http/parameters-of';
import { takes, TAKES_NONE } from '../../../../src/platform/http/route-query';

const LIMIT = takes(
  z.strictObject({ limit: z.coerce.number('Use a number.').default(10) }),
  { limit: { description: 'Items a page.' } },
  'This list cannot be answered.',
);

describe('the parameters of a request', () => {
  it('are read by the schema of the route', () => {
    expect(parametersOf({ query: LIMIT }, { limit: '5' })).toEqual({ limit: 5 });
    expect(parametersOf({ query: LIMIT }, {})).toEqual({ limit: 10 });
  });

  it('are refused with what cannot be done, what was sent and what is allowed', () => {
    expect(() => parametersOf({ query: LIMIT }, { limit: 'x' })).toThrow(
      'This list cannot be answered. limit="x": Use a number.',
    );
    expect(() => parametersOf({ query: LIMIT }, { page: '1' })).toThrow(
      'This list cannot be answered. There is no such parameter. Use limit.',
    );
  });

  it('are refused by their names at a route that takes none', () => {
    expect(() => parametersOf({ query: TAKES_NONE }, { x: '1' })).toThrow(
      'This query cannot be answered. There is no such parameter: this address takes none.',
    );
  });
});

describe('the description of parameters', () => {
  it('is made of the same schema', () => {
    expect(LIMIT.described).toEqual([
      {
        name: 'limit',
        in: 'query',
        description: 'Items a page.',
        required: false,
        schema: { default: 10, type: 'number' },
      },
    ]);
  });
});
