import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanPdf } from '../../../../../src/platform/uploads/pictures/pdf/clean-pdf';
import { preparePicture } from '../../../../../src/platform/uploads/pictures/prepare-picture';
import { renderPicture } from '../../../../../src/platform/uploads/pictures/render-picture';
import { removeMovieMetadata } from '../../../../../src/platform/uploads/pictures/remove-movie-metadata';
import { movie } from '../../../../support/tagged-movie';
import { taggedPdf } from '../../../../support/tagged-pdf';
import { COPYRIGHT, CREDIT, KINDS, SECRET, taggedPicture } from '../../../../support/tagged-pictures';

const EXIFTOOL = process.env.EXIFTOOL ?? 'exiftool'; // Debian: libimage-exiftool-perl; .ci/run installs it
const isThere = spawnSync(EXIFTOOL, ['-ver']).status === 0;

type Tags = Readonly<Record<string, unknown>>;

/** Every tag that it knows, hidden and double ones too, by group and name. */
const readTags = (paths: readonly string[]): Tags[] => {
  const { stdout } = spawnSync(EXIFTOOL, ['-json', '-G1', '-a', '-u', '-ee', ...paths], { encoding: 'utf8' });
  return JSON.parse(stdout) as Tags[];
};

const TELLS = /GPS|Serial|Owner|MakerNote|Thumbnail|Author|Producer|Comment$|City|Person|:Make$|:Model$/i;

(isThere ? describe : describe.skip)('what exiftool finds in cleaned files', () => {
  let folder: string;
  const paths: string[] = [];
  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exiftool-'));
    for (const kind of KINDS) {
      const path = write(`a.${kind}`, await taggedPicture(kind));
      const settings = { isOptimised: false, sizes: [{ key: 'thumbnail', width: 245, height: 156 }] };
      const { path: whole, sizes, facts } = await preparePicture(path, kind, settings, {});
      const { renditions } = await renderPicture(whole, {
        form: kind,
        facts: facts ?? {},
        focalPoint: null,
        isRecut: false,
        sizes: [],
      });
      paths.push(whole, ...[...sizes, ...renditions].map((made) => made.path));
    }
  });

  it('in pictures, their sizes and renditions is credit and copyright, and no place, number or owner', () => {
    const found = readTags(paths);
    expect(found).toHaveLength(KINDS.length * 6); // itself, a small one, WebP, AVIF and two cards
    for (const tags of found) {
      expect([tags['XMP-photoshop:Credit'], tags['XMP-dc:Rights']]).toEqual([CREDIT, COPYRIGHT]);
      expect(Object.keys(tags).filter((name) => TELLS.test(name))).toEqual([]);
      expect(JSON.stringify(tags)).not.toContain(SECRET);
    }
  });

  it('in a film and a PDF is nothing of that', async () => {
    const film = write('a.mp4', movie());
    const pdf = write('a.pdf', await taggedPdf());
    expect(JSON.stringify(readTags([film, pdf]))).toContain(SECRET);
    await removeMovieMetadata(film);
    for (const tags of readTags([film, (await cleanPdf(pdf)).path])) {
      expect(Object.keys(tags).filter((name) => TELLS.test(name))).toEqual([]);
      expect(JSON.stringify(tags)).not.toContain(SECRET);
    }
  });
});
