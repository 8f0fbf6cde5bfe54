import { findLoop } from '../../../../src/writing/redirects/domain/find-loop';
import { pathOfTarget } from '../../../../src/writing/redirects/domain/path-of-target';
import { spellRedirect } from '../../../../src/shared/addresses/spell-redirect';

const SITE = 'https://site.example';

describe('redirects that lead to one another', () => {
  it.each([
    [{ '/a': '/b', '/b': '/c' }, null],
    [{ '/a': '/b', '/b': '/a' }, ['/a', '/b']],
    [{ '/a': '/b', '/b': '/c', '/c': '/b' }, ['/a', '/b', '/c']],
    [{ '/a': '/a' }, ['/a']],
    [{ '/a': 'https://www.example.org/' }, null],
    [{ '/a': '/b?x=1', '/b': '/A/#y' }, ['/a', '/b']],
    [{ '/a': 'https://site.example/b', '/b': 'http://site.example/fr/a' }, ['/a', '/b']],
    [{ '/a': 'https://site.example.org/a' }, null],
  ])('%j go round: %j', async (targets, loop) => {
    const next = (path: string) =>
      Promise.resolve(pathOfTarget(new Map(Object.entries(targets)).get(path) ?? '', SITE));
    await expect(findLoop('/a', next)).resolves.toEqual(loop);
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

describe('where a redirect of a site below a path leads', () => {
  it.each([
    ['https://site.example/press/a', '/a'],
    ['https://site.example/press', '/'],
    ['https://site.example/press/fr', '/'],
    ['/a', '/a'],
    ['https://site.example/pressroom/a', null],
    ['https://site.example/a', null],
    ['/\\other.example/a', '/other.example/a'],
  ])('%s is %s', (target, path) => {
    expect(pathOfTarget(target, 'https://site.example/press')).toBe(path);
  });
});
