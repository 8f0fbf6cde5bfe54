import {
  resolveAddress,
  type ManualRedirect,
  type OldOwner,
  type Owner,
} from '../../../../src/reading/content/domain/resolve-address';

const owner = (fields: Partial<Owner>): Owner => ({
  uid: 'api::page.page',
  documentId: 'page',
  locale: 'fr',
  isCurrent: true,
  now: { locale: 'fr', path: '/a' },
  notice: null,
  exists: true,
  leftAt: '2026-01-02T00:00:00.000Z',
  ...fields,
});

const redirect = (fields: Partial<ManualRedirect> = {}): ManualRedirect => ({
  to: '/target',
  isPermanent: true,
  isGone: false,
  note: null,
  at: '2026-01-01T00:00:00.000Z',
  target: null,
  ...fields,
});

const QUERY = { path: '/a', locale: 'fr', fallback: 'en' };

describe('a path', () => {
  it('that nothing ever had is nothing', () => {
    expect(resolveAddress([], null, QUERY)).toBeNull();
  });

  it('belongs to the document that is there, whatever staff redirect', () => {
    expect(resolveAddress([owner({})], redirect(), QUERY)).toEqual({
      kind: 'document',
      uid: 'api::page.page',
      documentId: 'page',
      locale: 'fr',
    });
  });

  it('belongs to the asked language before the fallback', () => {
    const english = owner({ documentId: 'english', locale: 'en', now: { locale: 'en', path: '/a' } });
    expect(resolveAddress([english, owner({})], null, QUERY)).toMatchObject({ documentId: 'page' });
    expect(resolveAddress([english], null, QUERY)).toMatchObject({ documentId: 'english', locale: 'en' });
  });

  it('is redirected by staff before it leads to where a document went', () => {
    const former = owner({ isCurrent: false, now: { locale: 'fr', path: '/b' } });
    expect(resolveAddress([former], redirect(), QUERY)).toMatchObject({ kind: 'redirect', to: '/target' });
    expect(resolveAddress([former], null, QUERY)).toEqual({
      kind: 'redirect',
      to: '/b',
      locale: 'fr',
      isPermanent: true,
    });
  });

  it('is gone in the asked language first', () => {
    const notice = { kind: 'withdrawn', notice: 'Faux.', at: '2026-01-03T00:00:00.000Z' } as const;
    const french = owner({ isCurrent: false, now: null, notice });
    const english = owner({ isCurrent: false, now: null, locale: 'en' });
    expect(resolveAddress([english, french], null, QUERY)).toEqual({ kind: 'gone', locale: 'fr', notice });
  });

  it.each([
    [true, 'withdrawn'],
    [false, 'deleted'],
  ])('of a page that staff still have (%s) is %s', (exists, kind) => {
    expect(resolveAddress([owner({ isCurrent: false, now: null, exists })], null, QUERY)).toEqual({
      kind: 'gone',
      locale: 'fr',
      notice: { kind, notice: 'Cette page n’est plus disponible.', at: '2026-01-02T00:00:00.000Z' },
    });
  });
});

describe('a redirect of staff', () => {
  it('leads to where its target is now', () => {
    const found = resolveAddress([], redirect({ target: { locale: 'en', path: '/now' } }), QUERY);
    expect(found).toEqual({ kind: 'redirect', to: '/now', locale: 'en', isPermanent: true });
  });

  it('that goes round in a circle is nothing', () => {
    expect(resolveAddress([], redirect({ to: null }), QUERY)).toBeNull();
  });

  it.each([
    [null, 'Cette page n’est plus disponible.'],
    [' ', 'Cette page n’est plus disponible.'],
    ['Fini.', 'Fini.'],
  ])('that is gone with the note %j says %j', (note, notice) => {
    expect(resolveAddress([], redirect({ isGone: true, to: null, note }), QUERY)).toMatchObject({
      kind: 'gone',
      notice: { kind: 'gone', notice },
    });
  });
});

describe('an address of a site that was moved in', () => {
  const old = (fields: Partial<OldOwner> = {}): OldOwner => ({
    isExact: false,
    locale: 'fr',
    now: { locale: 'fr', path: '/news/b' },
    notice: null,
    exists: true,
    leftAt: '2026-01-02T00:00:00.000Z',
    ...fields,
  });
  const LED = { kind: 'redirect', to: '/news/b', locale: 'fr', isPermanent: true };

  it('leads to its document after all that is or was at the path here', () => {
    expect(resolveAddress([], null, QUERY, old())).toEqual(LED);
    expect(resolveAddress([owner({})], null, QUERY, old())).toMatchObject({ kind: 'document' });
    expect(resolveAddress([], redirect(), QUERY, old())).toMatchObject({ to: '/target' });
    const moved = owner({ isCurrent: false, now: { locale: 'fr', path: '/c' } });
    expect(resolveAddress([moved], null, QUERY, old())).toMatchObject({ to: '/c' });
  });

  it('leads there before what is gone from the path', () => {
    expect(resolveAddress([owner({ isCurrent: false, now: null })], null, QUERY, old())).toEqual(LED);
  });

  it('with its query comes before the document at the path', () => {
    expect(resolveAddress([owner({})], null, QUERY, old({ isExact: true }))).toEqual(LED);
    expect(resolveAddress([owner({})], redirect({ isExact: true }), QUERY)).toMatchObject({ to: '/target' });
  });

  it('is gone with a document that is public no more', () => {
    expect(resolveAddress([], null, QUERY, old({ now: null }))).toMatchObject({
      kind: 'gone',
      notice: { kind: 'withdrawn' },
    });
  });
});
