import { MANIFEST } from '../../../../src/app/backup/domain/manifest';

const manifest = (name: string) => ({
  format: 1,
  version: '0.1.0',
  takenAt: '2026-11-28T12:00:00.000Z',
  tables: [],
  sequences: [],
  files: [{ name, content: { path: 'uploads/1/a', bytes: 1, sha256: 'a'.repeat(64) } }],
});

it.each(['picture_1f.jpg', 'Ünïcode name.pdf', 'a..b.png'])('takes the file %s', (name) => {
  expect(MANIFEST.safeParse(manifest(name)).success).toBe(true);
});

it.each(['../picture.jpg', '/etc/passwd', '..', '.hidden', 'a/b.png', 'a\\b.png', 'a\0.png', ''])(
  'leads nowhere but into the folder of uploads: %j',
  (name) => {
    expect(MANIFEST.safeParse(manifest(name)).success).toBe(false);
  },
);

it('knows no format but its own', () => {
  expect(MANIFEST.safeParse({ ...manifest('a.png'), format: 2 }).success).toBe(false);
});
