import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, nameLicence, type Manifest } from '../../support/licences';
import { readPage, tableOf } from './read-page';

const ROOT = join(__dirname, '../../..');

interface Locked {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
}

/** Packages of other licences that may run, each with its reason; a name with a star at its end stands for all that begin so. */
const EXCEPTIONS = tableOf(readPage('docs/security.md'), 'package', 'licence', 'why it may stay').map(
  ([name = '', licence = '', reason = '']) => ({ name: name.replaceAll('`', ''), licence, reason }),
);

const isExcepted = (name: string, licence: string): boolean =>
  EXCEPTIONS.some(
    (exception) =>
      exception.licence === licence &&
      (exception.name.endsWith('*') ? name.startsWith(exception.name.slice(0, -1)) : exception.name === name),
  );

/** Of each package that runs, and is not only for tests and builds, by its own word; by the lock's for another platform's. */
const listLicences = () => {
  const { packages } = JSON.parse(readPage('package-lock.json')) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
    .map(([path, locked]) => {
      const manifest = join(ROOT, path, 'package.json');
      const own = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : locked;
      return { name: path.slice(path.lastIndexOf('node_modules/') + 13), licence: nameLicence(own) };
    });
};

describe('the packages that run', () => {
  const licences = listLicences();

  it('are all looked at', () => {
    expect(licences.length).toBeGreaterThan(1000);
  });

  it('have licences that ask for no more than a notice, or a reason in docs/security.md', () => {
    const others = licences.filter(({ name, licence }) => !isAllowed(licence) && !isExcepted(name, licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('need each reason that stands there', () => {
    const idle = EXCEPTIONS.filter(
      ({ name, licence }) =>
        !licences.some(
          (found) =>
            found.licence === licence &&
            (name.endsWith('*') ? found.name.startsWith(name.slice(0, -1)) : found.name === name),
        ),
    );
    expect(idle).toEqual([]);
    expect(EXCEPTIONS.every(({ reason }) => reason.length > 10)).toBe(true);
  });
});

describe('a licence', () => {
  it.each([
    'MIT',
    '(MIT OR GPL-3.0-or-later)',
    'Apache-2.0 AND MIT',
    '(AFL-2.1 OR BSD-3-Clause)',
    '(MIT AND Zlib)',
  ])('is taken: %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each([
    'GPL-3.0-or-later',
    'MIT AND LGPL-3.0-or-later',
    'UNLICENSED',
    '',
    'SEE LICENSE IN LICENSE',
    'BUSL-1.1',
  ])('needs a reason: %s', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });

  it('is read in the forms of old packages too', () => {
    expect(nameLicence({ licenses: [{ type: 'MIT' }] })).toBe('MIT');
    expect(nameLicence({ license: { type: 'ISC' } })).toBe('ISC');
    expect(nameLicence({})).toBe('none named');
  });
});
