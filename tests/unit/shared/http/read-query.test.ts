import { z } from 'zod';
import { readQuery } from '../../../../src/shared/http/read-query';

describe('an address without parameters', () => {
  it('says that it takes none', () => {
    expect(readQuery(z.strictObject({}), { depth: '1' })).toEqual({
      problems: [{ path: ['depth'], message: 'There is no such parameter: this address takes none.' }],
    });
  });
});

describe('what trackers add to an address', () => {
  it.each(['utm_source', 'UTM_SOURCE', 'utm_anything', 'fbclid', 'gclid', 'mc_cid'])(
    'is not read: %s',
    (name) => {
      expect(readQuery(z.strictObject({ a: z.string() }), { a: '1', [name]: 'x' })).toEqual({
        query: { a: '1' },
      });
    },
  );

  it.each(['utm', 'futm_source', 'clid'])('does not hide a mistyped parameter: %s', (name) => {
    expect(readQuery(z.strictObject({}), { [name]: 'x' })).toHaveProperty('problems');
  });
});
