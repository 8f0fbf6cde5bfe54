import { readPreviewQuery } from '../../../../src/desk/preview/domain/read-preview-query';

describe('the query of a preview', () => {
  it('needs a token, and says so', () => {
    expect(readPreviewQuery({})).toEqual({
      problems: [{ path: ['token'], message: 'token=undefined: Send the token of the preview link.' }],
    });
  });

  it('has no other parameter', () => {
    expect(readPreviewQuery({ token: 'x', locale: 'fr' })).toMatchObject({
      problems: [{ path: ['locale'] }],
    });
  });
});
