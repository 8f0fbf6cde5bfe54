import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { adminToken } from '../../../support/admin-token';
import { anonymous, errorOf } from '../../../support/api';
import { makeToken } from '../../../support/api-token';
import { drawing, large, photo, portrait } from '../../../support/sample-files';
import { administrator, employ } from '../../../support/staff';
import { movie } from '../../../support/tagged-movie';
import { emptyPdf } from '../../../support/tagged-pdf';
import { postUpload, sendFile, upload } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly ext: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: Readonly<Record<string, { url: string; width: number; height: number }>> | null;
}

const firstOf = ({ body }: { body: unknown }): Stored => (body as [Stored])[0];

const readFile = async (url: string): Promise<Buffer> =>
  (await anonymous().get(url).responseType('blob').expect(200)).body as Buffer;

const PAGE = Buffer.from(
  '<!doctype html><form action="https://elsewhere.example"><input type=password></form>',
);
const SHELL = Buffer.from('#!/bin/sh\nrm -rf /\n');
const PROGRAM = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]);
const WINDOWS = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

describe('a file that is not taken', () => {
  let token = '';
  beforeAll(async () => {
    token = (await makeToken('custom', ['plugin::upload.content-api.upload'])).accessKey;
  });

  it.each([
    ['a page', 'sign-in.html', PAGE],
    ['a page that is called a picture', 'sign-in.png', PAGE],
    ['a page that is called a text', 'sign-in.txt', PAGE],
    ['a page behind a comment', 'a.txt', Buffer.from('<!-- x --> <html></html>')],
    ['a page in UTF-16', 'a.csv', Buffer.from('\ufeff<script>alert(1)</script>', 'utf16le')],
    [
      'a page for XML',
      'a.xhtml',
      Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
    ],
    ['a script', 'app.js', Buffer.from('alert(1)')],
    ['a script for a shell', 'run.txt', SHELL],
    ['a page of a server', 'shell.php', Buffer.from('<?php system($_GET[1]);')],
    ['a program', 'report.pdf', PROGRAM],
    ['a program without an ending', 'report', PROGRAM],
    ['a program for Windows', 'setup.exe', WINDOWS],
    ['a picture that is called a PDF', 'map.pdf', Buffer.from('GIF89a')],
    ['a compressed drawing', 'map.svgz', gzipSync(drawing('<g/>'))],
    ['a picture that breaks off', 'map.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('is %s: refused by every route, and named', async (_what, filename, bytes) => {
    for (const [key, path] of [
      [adminToken(), '/upload'],
      [adminToken(), '/upload/files'],
      [token, '/api/upload'],
    ] as const) {
      const refused = await sendFile(key, path, { bytes, filename });
      expect([path, refused.status]).toEqual([path, 400]);
      expect(errorOf(refused).message).toContain(`"${filename}"`);
    }
  });

  it.each([
    ['runs', '<script>alert(1)</script>'],
    ['runs by an event', '<path d="M0 0" onload="alert(1)"/>'],
    ['runs by a link', '<a href="javascript:alert(1)"><path/></a>'],
    ['holds a page', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['holds a page by another name', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'],
    ['loads a picture', '<image href="https://elsewhere.example/a.png"/>'],
    ['loads by a reference that is spelt', '<use href="&#x68;ttps://elsewhere.example/a.svg#a"/>'],
    ['loads by a style', '<style>path { fill: url(//elsewhere.example/a) }</style>'],
    ['loads by a style that hides it', '<style>@im\\70ort "a.css"</style>'],
    ['loads by an attribute', '<path fill="url(https://elsewhere.example/a)"/>'],
    ['changes a link', '<image><set attributeName="href" to="https://elsewhere.example"/></image>'],
  ])('is a drawing that %s', async (_what, content) => {
    const refused = await postUpload(drawing(content), 'map.svg').expect(400);
    expect(errorOf(refused).message).toContain('The drawing "map.svg" runs, loads or links to something');
  });

  it('is a drawing with entities of its own', async () => {
    const bomb = Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${drawing('<text>&a;</text>').toString()}`);
    await postUpload(bomb, 'map.svg').expect(400);
  });

  it('takes the place of no other either', async () => {
    const { id, url } = await upload({ alternativeText: 'A flag' });
    const before = await readFile(url);
    for (const path of [`/upload?id=${id}`, `/upload/files/${id}/replace`])
      for (const filename of ['picture.png', 'sign-in.html'])
        await sendFile(adminToken(), path, { bytes: PAGE, filename }).expect(400);
    expect(await readFile(url)).toEqual(before);
  });

  it('leaves those that came with it out too', async () => {
    const before = (await administrator().get('/upload/files?pageSize=1').expect(200)).body as Counted;
    await sendFile(adminToken(), '/upload').attach('files', PAGE, { filename: 'a.html' }).expect(400);
    const after = (await administrator().get('/upload/files?pageSize=1').expect(200)).body as Counted;
    expect(after.pagination.total).toBe(before.pagination.total);
  });
});

interface Counted {
  readonly pagination: { readonly total: number };
}

describe('a picture', () => {
  it('of more pixels than are taken is refused by its header', async () => {
    const refused = await postUpload(await large(10_000, 5_001), 'wall.png').expect(400);
    expect(errorOf(refused).message).toBe(
      'This cannot be uploaded. "wall.png" has 51 megapixels, and 50 are the most. Make it smaller and upload that.',
    );
  });

  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif', 'gif'] as const)(
    'tells nothing of its camera: %s',
    async (format) => {
      const bytes = await photo(format);
      expect(bytes.toString('latin1')).toMatch(/of-the-tests/);
      const stored = firstOf(await postUpload(bytes, `a.${format}`).expect(201));
      expect([stored.width, stored.height]).toEqual([64, 32]);
      expect((await readFile(stored.url)).toString('latin1')).not.toMatch(/of-the-tests|Exif/);
    },
  );

  it('of a telephone held upright is upright', async () => {
    const stored = firstOf(await postUpload(await portrait(), 'a.jpg').expect(201));
    expect([stored.width, stored.height]).toEqual([32, 64]);
  });

  it('has a small one of its own', async () => {
    const stored = firstOf(await postUpload(await large(490, 156), 'a.png').expect(201));
    const { url, width, height } = stored.formats?.thumbnail ?? { url: '', width: 0, height: 0 };
    expect([width, height]).toEqual([245, 78]);
    await anonymous().get(url).expect(200);
  });

  it('without an ending gets one', async () => {
    const stored = firstOf(await postUpload(await large(2, 2), 'map').expect(201));
    expect([stored.name, stored.ext, stored.mime]).toEqual(['map.png', '.png', 'image/png']);
  });
});

describe('a drawing', () => {
  it('is kept without the notes of its editor, and not drawn', async () => {
    const notes = '<metadata>Ama-of-the-tests</metadata><!-- of-the-tests --><path d="M0 0h9"/>';
    const editor =
      ' xmlns:inkscape="http://www.inkscape.org/" inkscape:export-filename="/home/of-the-tests/a.svg"';
    const stored = firstOf(await postUpload(drawing(notes, editor), 'map.svg').expect(201));
    expect([stored.width, stored.height, stored.formats]).toEqual([24, 12, null]);
    const text = (await readFile(stored.url)).toString();
    expect(text).toContain('<path d="M0 0h9"/>');
    expect(text).not.toMatch(/of-the-tests/);
  });
});

describe('a film', () => {
  it('tells nothing of its camera', async () => {
    const stored = firstOf(await postUpload(movie(), 'a.mp4').expect(201));
    const text = (await readFile(stored.url)).toString('latin1');
    expect(text).toContain('the film itself');
    expect(text).not.toMatch(/05\.5560|of-the-tests/);
  });
});

describe('what is served', () => {
  it.each([
    ['picture.png', undefined],
    ['a.pdf', undefined],
    ['a.csv', 'attachment'],
    ['a.zip', 'attachment'],
  ])('%s is shown, or is to be saved: %s', async (filename, disposition) => {
    const bytes = await sampleOf(filename);
    const { url } = firstOf(await postUpload(bytes, filename).expect(201));
    const { headers } = await anonymous().get(url).expect(200);
    expect(headers['content-disposition']).toBe(disposition);
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'; form-action 'none'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

const sampleOf = (name: string): Promise<Buffer> | Buffer => {
  if (name.endsWith('.png')) return large(2, 2);
  if (name.endsWith('.pdf')) return emptyPdf();
  return name.endsWith('.csv') ? Buffer.from('a,b\n') : Buffer.from(EMPTY_ZIP, 'hex');
};

/** One entry "a" without a byte. */
const EMPTY_ZIP =
  '504b0304140000000000000000000000000000000000000000000100000061504b010214001400000000000000000000000000000000000000000001000000000000000000000000000000000061504b050600000000010001002f0000001f0000000000';

describe('who may not add files', () => {
  it('has none read', async () => {
    const translator = await employ('Fatou', 'Translator: français (fr)');
    await sendFile(translator.token, '/upload', { bytes: PAGE, filename: 'a.html' }).expect(403);
  });
});

describe('a route that takes no files', () => {
  it.each([
    '/admin/login',
    '/admin/register',
    '/admin/forgot-password',
    '/api/press-releases',
    '/api/websub',
  ])('%s reads none', async (path) => {
    const refused = await request(process.env.NEWSROOM_URL ?? '')
      .post(path)
      .attach('files', PAGE, { filename: 'a.txt' });
    expect(refused.status).toBe(415);
  });
});
