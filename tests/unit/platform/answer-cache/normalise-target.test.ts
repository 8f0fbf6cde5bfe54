import fc from 'fast-check';
import {
  LONGEST_TARGET,
  normaliseTarget,
} from '../../../../src/platform/answer-cache/domain/normalise-target';

describe('normaliseTarget', () => {
  it('puts parameters in the order of their names', () => {
    expect(normaliseTarget('/api/topics?locale=fr&fields=name')).toBe('/api/topics?fields=name&locale=fr');
  });

  it('takes escaped brackets for brackets', () => {
    expect(normaliseTarget('/api/topics?filters%5Bname%5D=a%5B')).toBe('/api/topics?filters[name]=a%5B');
  });

  it('keeps values of one name in their order', () => {
    expect(normaliseTarget('/api/topics?sort=name&populate=b&sort=id&populate=a')).toBe(
      '/api/topics?populate=b&populate=a&sort=name&sort=id',
    );
  });

  it('keeps the order of what is sorted by and of what is populated', () => {
    expect(normaliseTarget('/api/topics?sort[name]=asc&locale=fr&sort[id]=desc')).toBe(
      '/api/topics?locale=fr&sort[name]=asc&sort[id]=desc',
    );
    expect(normaliseTarget('/api/x?populate[b]=true&populate[a][sort][z]=asc&fields=c')).toBe(
      '/api/x?fields=c&populate[b]=true&populate[a][sort][z]=asc',
    );
  });

  it('leaves out an empty query and empty parameters', () => {
    expect(normaliseTarget('/api/topics?')).toBe('/api/topics');
    expect(normaliseTarget('/api/topics?&a=1&')).toBe('/api/topics?a=1');
  });

  it.each(['utm_source=x', 'UTM_Campaign=a', '%75tm%5Fmedium=mail', 'fbclid=1', 'gclid', 'mc_cid[a]=1'])(
    'leaves out what trackers add, so that it cannot fill the memory: %s',
    (parameter) => {
      expect(normaliseTarget(`/api/topics?${parameter}`)).toBe('/api/topics');
      expect(normaliseTarget(`/api/topics?locale=fr&${parameter}&a=1`)).toBe('/api/topics?a=1&locale=fr');
    },
  );

  it('measures an address without them', () => {
    expect(normaliseTarget(`/api/topics?fbclid=${'x'.repeat(LONGEST_TARGET)}`)).toBe('/api/topics');
  });

  it('gives up on an address that is too long', () => {
    expect(normaliseTarget(`/api/topics?q=${'x'.repeat(LONGEST_TARGET)}`)).toBeNull();
  });

  it('never changes what it has normalised, and never loses a parameter', () => {
    const parameter = fc
      .tuple(
        fc.constantFrom('a', 'sort', 'sort[x]', 'filters[a][$eq]', 'b%5Bc%5D'),
        fc.string({ maxLength: 4 }),
      )
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    fc.assert(
      fc.property(fc.array(parameter, { minLength: 1, maxLength: 8 }), (parameters) => {
        const once = normaliseTarget(`/api/x?${parameters.join('&')}`) ?? '';
        expect(normaliseTarget(once)).toBe(once);
        expect(once.split('?')[1]?.split('&')).toHaveLength(parameters.length);
      }),
    );
  });
});
