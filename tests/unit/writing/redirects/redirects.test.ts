import { findLoop } from '../../../../src/writing/redirects/domain/find-loop';
import { spellRedirect } from '../../../../src/shared/addresses/spell-redirect';

describe('redirects that lead to one another', () => {
  it.each([
    [{ '/a': '/b', '/b': '/c' }, null],
    [{ '/a': '/b', '/b': '/a' }, ['/a', '/b']],
    [{ '/a': '/b', '/b': '/c', '/c': '/b' }, ['/a', '/b', '/c']],
    [{ '/a': '/a' }, ['/a']],
    [{ '/a': 'https://www.example.org/' }, null],
  ])('%j go round: %j', (targets, loop) => {
    expect(findLoop(new Map(Object.entries(targets)), '/a')).toEqual(loop);
  });
});

describe('the spelling of a redirect', () => {
  it.each([
    [
      { from: '/Old/', to: '/New/' },
      { from: '/old', to: '/new' },
    ],
    [{ to: '/New?q=A/' }, { to: '/New?q=A/' }],
    [{ to: 'https://example.org/A/' }, { to: 'https://example.org/A/' }],
    [{ gone: true }, { gone: true }],
    [
      { from: null, to: null },
      { from: null, to: null },
    ],
  ])('%j is kept as %j', (data, kept) => {
    expect(spellRedirect(data)).toEqual(kept);
  });
});
