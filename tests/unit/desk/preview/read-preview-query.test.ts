import { PREVIEW_QUERY } from '../../../../src/desk/preview/domain/read-preview-query';
import { readQuery } from '../../../../src/shared/http/read-query';

describe('the query of a preview', () => {
  it('needs a token, and says so', () => {
    expect(readQuery(PREVIEW_QUERY, {})).toEqual({
      problems: [{ path: ['token'], message: 'token=undefined: Send the token of the preview link.' }],
    });
  });

  it('has no other parameter', () => {
    expect(readQuery(PREVIEW_QUERY, { token: 'x', locale: 'fr' })).toMatchObject({
      problems: [{ path: ['locale'] }],
    });
  });
});
