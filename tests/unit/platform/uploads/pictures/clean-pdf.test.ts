import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanPdf } from '../../../../../src/platform/uploads/pictures/pdf/clean-pdf';
import { LockedError } from '../../../../../src/platform/uploads/pictures/pdf/locked-error';
import { PLACE_BYTES } from '../../../../support/exif-block';
import { everyByteOf, taggedPdf } from '../../../../support/tagged-pdf';
import { SECRET } from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'pdfs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clean = async (bytes: Uint8Array): Promise<Buffer> => {
  const path = join(folder, 'a.pdf');
  writeFileSync(path, bytes);
  return readFileSync((await cleanPdf(path)).path);
};

describe('a PDF', () => {
  it('keeps its page, its title and what it claims, and nothing of its author, its program or its photos', async () => {
    const before = await taggedPdf();
    expect((await everyByteOf(before)).toString('latin1')).toContain(`Author ${SECRET}`);
    const all = await everyByteOf(await clean(before));
    expect(all.includes(SECRET)).toBe(false);
    expect(all.includes(PLACE_BYTES.little)).toBe(false);
    const text = all.toString('latin1');
    expect(text).toContain('>A map of wells<');
    expect(text).toContain('<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1<');
    expect(text).toContain('0 0 200 100 re'); // what is drawn on the page
    expect(text).toMatch(/a comment/);
  });

  it('is the same in what it shows when it is cleaned again', async () => {
    const once = await clean(await taggedPdf());
    expect((await everyByteOf(await clean(once))).toString('latin1')).toContain('0 0 200 100 re');
  });

  it.each(['signed', 'files'] as const)('that cannot be written anew is refused: %s', async (what) => {
    await expect(clean(await taggedPdf(what))).rejects.toThrow(LockedError);
  });

  it('that is encrypted is refused', async () => {
    await expect(clean(await taggedPdf('encrypted'))).rejects.toThrow(LockedError);
  });

  it('that is none is damaged', async () => {
    await expect(clean(Buffer.from('%PDF-1.7\n%%EOF\n'))).rejects.toThrow(Error);
  });
});
