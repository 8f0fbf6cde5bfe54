import { z } from 'zod';
import { readQuery } from '../../../../src/shared/http/read-query';

describe('an address without parameters', () => {
  it('says that it takes none', () => {
    expect(readQuery(z.strictObject({}), { depth: '1' })).toEqual({
      problems: [{ path: ['depth'], message: 'There is no such parameter: this address takes none.' }],
    });
  });
});
