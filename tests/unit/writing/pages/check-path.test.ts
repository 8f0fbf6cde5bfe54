import { checkPath } from '../../../../src/writing/pages/domain/check-path';

describe('the path of a page', () => {
  it('may be anything that leads to it', () => {
    for (const path of ['/', '/france', '/en', '/who-we-are/fr'])
      expect(checkPath(path, 'en', 'x')).toEqual([]);
    expect(checkPath(`/${'a'.repeat(999)}`, 'en', 'x')).toEqual([]);
  });

  it.each(['/fr', '/es/madrid', '/ar'])('is not %s in the default language: others begin so', (path) => {
    const [problem] = checkPath(path, 'en', 'Friends');
    expect(problem?.path).toEqual(['slug']);
    expect(problem?.message).toContain(
      `"Friends" would be at ${path}, but the addresses of another language`,
    );
    expect(checkPath(path, 'fr', 'Amis')).toEqual([]);
  });

  it('is not longer than a path can be', () => {
    const [problem] = checkPath(`/${'a'.repeat(1000)}`, 'fr', 'Amis');
    expect(problem?.message).toBe(
      'The address of "Amis" would have 1001 characters, more than 1000. Shorten its slug, or those of the pages above it.',
    );
  });
});
