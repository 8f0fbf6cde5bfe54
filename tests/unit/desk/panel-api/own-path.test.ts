import { ownPath } from '../../../../src/desk/panel-api/domain/own-path';

const SITE = 'https://ghana.example.org';

describe('where a link leads in the own site', () => {
  it.each([
    ['/Who-We-Are/', '/who-we-are', null],
    ['https://ghana.example.org/news/a-release?utm=1', '/news/a-release', null],
    ['/fr/news/un-communique', '/news/un-communique', 'fr'],
    ['/frontier', '/frontier', null],
  ])('%s', (link, path, locale) => {
    expect(ownPath(link, SITE)).toEqual({ path, locale });
  });

  it.each([
    ['another site', 'https://iom.int/news'],
    ['another site that begins the same', 'https://ghana.example.org.evil.example/x'],
    ['an address without a scheme', '//iom.int/x'],
    ['an e-mail', 'mailto:press@example.org'],
    ['a place in the same text', '#notes'],
    ['the home page', '/'],
    ['the home page of a language', '/ar'],
    ['the list of releases', '/fr/news'],
    ['a file', '/uploads/a.pdf'],
  ])('nowhere that the newsroom judges: %s', (_what, link) => {
    expect(ownPath(link, SITE)).toBeNull();
  });
});
