import { ROUTES } from '../../../src/app/routes';
import { createFindKept } from '../../../src/platform/answer-cache/domain/find-kept';
import { listReads } from '../../support/cached-newsroom';
import { answersStrangers, OWN_ASKS } from '../../support/probes/own-routes';
import { CLOSED, PROBES } from '../../support/probes/routes';

describe('the probes', () => {
  it('ask every route of our own that answers strangers, and no other', () => {
    const open = ROUTES.filter(answersStrangers).map(({ name }) => name);
    expect(Object.keys(OWN_ASKS).toSorted()).toEqual(open.toSorted());
  });

  it('know of every route of our own whom it answers', () => {
    const probed = new Set(PROBES.map(({ path }) => `GET ${path}`));
    const unknown = ROUTES.map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !probed.has(route))
      .filter((route) => !CLOSED.some(({ routes }) => routes.test(route)));
    expect(unknown).toEqual([]);
  });

  it('give the addresses of a route their secrets', () => {
    const kit = PROBES.find(({ path }) => path === '/api/press-releases/:documentId/press-kit');
    expect(kit?.asks({ word: 'w', slug: 's' })).toEqual(['/api/press-releases/s/press-kit']);
  });
});

/** Kept, and not among what instances must agree about: why. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  getFeed: 'its formats are',
  getNewsSitemap: 'it depends on the time',
  getDescription: 'no change of content changes it',
};

describe('what instances must agree about', () => {
  const some = { releases: ['r'], slugs: ['s'], topics: ['t'], contacts: ['c'], pages: ['p'] };
  const reads = listReads({ ...some, organisation: 'o', country: 'c' });

  it.each(ROUTES.filter(({ kept }) => kept !== null))('is read: $path', (route) => {
    const find = createFindKept([route]);
    const isCompared = reads.some((read) => find(read) !== null);
    expect(isCompared || route.name in NOT_COMPARED).toBe(true);
  });
});
