import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { cleanOffice } from '../../../../../src/platform/uploads/pictures/office/clean-office';
import { PLACE_BYTES } from '../../../../support/exif-block';
import { SECRET, taggedPicture } from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Parts = Record<string, string | Uint8Array>;

const pack = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { comment: `zip-${SECRET}` },
  );

const clean = async (parts: Parts): Promise<{ bytes: Buffer; parts: Record<string, Uint8Array> }> => {
  const path = join(folder, 'document');
  writeFileSync(path, pack(parts));
  const bytes = readFileSync((await cleanOffice(path)).path);
  return { bytes, parts: unzipSync(bytes) };
};

const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>A report &amp; more</dc:title><dc:creator>Ama ${SECRET}</dc:creator><cp:lastModifiedBy>Esi ${SECRET}</cp:lastModifiedBy></cp:coreProperties>`;

const wordParts = async (): Promise<Parts> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': `<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/><Relationship Id="2" Target="word/document.xml"/></Relationships>`,
  'docProps/core.xml': CORE,
  'docProps/app.xml': `<Properties><Company>Office ${SECRET}</Company><Manager>${SECRET}</Manager></Properties>`,
  'docProps/custom.xml': `<Properties><property name="${SECRET}"/></Properties>`,
  'docProps/thumbnail.jpeg': `small ${SECRET}`,
  'customXml/item1.xml': `<?xml version="1.0"?><p:properties xmlns:p="urn:p"><Editor>${SECRET}</Editor></p:properties>`,
  'word/document.xml': '<w:document xmlns:w="w"><w:p><w:r><w:t>Words stay.</w:t></w:r></w:p></w:document>',
  'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="1" Target="file:///C:\\Users\\${SECRET}\\a.dotm" TargetMode="External"/></Relationships>`,
  'xl/workbook.xml': `<workbook><x15ac:absPath url="C:\\Users\\${SECRET}"/><fileSharing userName="${SECRET}"/><sheets/></workbook>`,
  'ppt/changesInfos/changesInfo1.xml': `<p:chgInfo xmlns:p="p"><pc:chgData name="${SECRET}"/></p:chgInfo>`,
  'word/media/image1.jpeg': await taggedPicture('jpeg'),
  'word/media/image2.png': await taggedPicture('png'),
  'word/embeddings/numbers.xlsx': pack({ 'docProps/core.xml': CORE, 'xl/workbook.xml': '<workbook/>' }),
});

describe('a document of Word', () => {
  it('keeps its words and pictures, and neither authors, company, place nor owner', async () => {
    const { bytes, parts } = await clean(await wordParts());
    expect(bytes.includes(SECRET)).toBe(false);
    const inside = [
      ...Object.values(parts),
      ...Object.values(unzipSync(parts['word/embeddings/numbers.xlsx'] ?? bytes)),
    ];
    for (const part of inside) {
      const read = Buffer.from(part);
      expect(read.includes(SECRET)).toBe(false);
      expect(read.includes(PLACE_BYTES.little) || read.includes(PLACE_BYTES.big)).toBe(false);
    }
    expect(strFromU8(parts['word/document.xml'] ?? bytes)).toContain('Words stay.');
    expect(strFromU8(parts['docProps/core.xml'] ?? bytes)).toContain(
      '<dc:title>A report &amp; more</dc:title>',
    );
    expect(strFromU8(parts['_rels/.rels'] ?? bytes)).toBe(
      '<Relationships><Relationship Id="2" Target="word/document.xml"/></Relationships>',
    );
    expect(strFromU8(parts['customXml/item1.xml'] ?? bytes)).toContain('<p:properties xmlns:p="urn:p"/>');
    expect(Object.keys(parts)).not.toContain('docProps/thumbnail.jpeg');
    for (const name of ['word/media/image1.jpeg', 'word/media/image2.png'])
      expect((await sharp(parts[name]).metadata()).width).toBe(300);
  });

  it.each([
    [
      'words that were taken back',
      { 'word/document.xml': '<w:p><w:del w:author="Ama"><w:t>x</w:t></w:del></w:p>' },
    ],
    ['words that were added', { 'word/footnotes.xml': '<w:ins w:id="1" w:author="Ama"/>' }],
    ['comments', { 'word/comments.xml': '<w:comments/>' }],
    ['notes in a table', { 'xl/comments1.xml': '<comments/>' }],
    ['the people of a conversation', { 'xl/persons/person.xml': '<personList/>' }],
    ['comments on slides', { 'ppt/comments/comment1.xml': '<p:cmLst/>' }],
    ['a file of another program', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['a photo of another kind with its place', { 'word/media/a.tiff': 'xx GPS xx' }],
    [
      'changes in OpenDocument',
      { 'content.xml': '<text:tracked-changes><text:changed-region/></text:tracked-changes>' },
    ],
    [
      'notes in OpenDocument',
      { 'content.xml': '<office:annotation office:name="1"><dc:creator>A</dc:creator></office:annotation>' },
    ],
  ])('is refused with %s', async (_what, parts) => {
    await expect(clean(parts)).rejects.toMatchObject({ name: 'OfficeError' });
  });

  it('is refused when it unpacks to too much, or is none', async () => {
    const bomb = Buffer.from(pack({ 'word/a.xml': 'x' }));
    bomb.writeUInt32LE(420_000_000, bomb.indexOf('PK\u0001\u0002') + 24); // as the list at its end says
    const path = join(folder, 'other');
    writeFileSync(path, bomb);
    await expect(cleanOffice(path)).rejects.toThrow('too much');
    writeFileSync(path, 'PK\u0003\u0004word');
    await expect(cleanOffice(path)).rejects.toThrow();
  });
});

describe('a document of OpenDocument', () => {
  it('keeps its title, and neither author, printer nor small picture', async () => {
    const { bytes, parts } = await clean({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'meta.xml': `<office:document-meta><office:meta><dc:title>Title</dc:title><meta:initial-creator>${SECRET}</meta:initial-creator></office:meta></office:document-meta>`,
      'settings.xml': `<a><config:config-item config:name="PrinterName" config:type="string">Printer ${SECRET}</config:config-item></a>`,
      'Thumbnails/thumbnail.png': SECRET,
      'META-INF/manifest.xml': `<m><manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/></m>`,
      'content.xml': '<office:document-content>Words</office:document-content>',
    });
    for (const part of Object.values(parts)) expect(Buffer.from(part).includes(SECRET)).toBe(false);
    expect(Object.keys(parts)).toEqual([
      'mimetype',
      'meta.xml',
      'settings.xml',
      'META-INF/manifest.xml',
      'content.xml',
    ]);
    expect(strFromU8(parts['META-INF/manifest.xml'] ?? bytes)).toBe('<m></m>');
    expect(strFromU8(parts['meta.xml'] ?? bytes)).toContain('<dc:title>Title</dc:title>');
    expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });
});
