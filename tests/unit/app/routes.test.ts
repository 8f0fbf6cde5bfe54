import { ROUTES } from '../../../src/app/routes';

describe('the list of routes', () => {
  it('has each name once: it is the name of the operation in the description', () => {
    const names = ROUTES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has each address once', () => {
    const addresses = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  it('keeps only answers to reads that anybody may ask for', () => {
    const kept = ROUTES.filter((route) => route.kept !== null);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter(({ method, access }) => method !== 'GET' || access !== 'public')).toEqual([]);
  });

  it('has words for each part of a path that is a parameter', () => {
    const wordless = ROUTES.filter(({ words }) => words !== null).flatMap(({ path, words }) =>
      [...path.matchAll(/:(\w+)/g)]
        .map(([, part = '']) => part)
        .filter((part) => words?.at?.[part] === undefined)
        .map((part) => `${path}: ${part}`),
    );
    expect(wordless).toEqual([]);
  });
});
