import request from 'supertest';
import { anonymous, documentOf, paragraph, unique, writer } from '../../../support/api';
import { EARLY_READING, makeToken } from '../../../support/api-token';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { previewToken } from '../../../support/preview';
import { administrator } from '../../../support/staff';
import { until } from '../../../support/until';
import { unzip } from '../../../support/unzip';
import { pictureBlock, upload } from '../../../support/upload';

const close = async (id: number): Promise<void> => {
  const answers = { people: true, consent: 'withdrawn' };
  await administrator()
    .post('/newsroom/pictures/answers', { ids: [id], answers })
    .expect(200);
};

const newsroom = (): string => process.env.NEWSROOM_URL ?? '';

const zipOf = async (path: string, headers: Record<string, string> = {}) => {
  const response = await request(newsroom()).get(path).set(headers).responseType('blob').expect(200);
  return { etag: String(response.headers.etag), names: [...unzip(response.body as Buffer).keys()] };
};

describe('what somebody has already of a picture that closes', () => {
  it('is no answer any more: kits, content, feeds and REST are made anew', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const body = [...paragraph('Words.'), pictureBlock(file.url)];
    const { documentId } = await makeReleased({ image: file.id, body });
    const { slug } = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    const kit = `/api/press-releases/${documentId}/press-kit`;
    const paths = [
      `/api/press-releases/${documentId}?populate=*`,
      `/api/content?path=/news/${String(slug)}&locale=en`,
      '/api/feeds/press.json',
      '/api/feeds/press.rss',
      '/api/sitemap.xml',
    ];
    const etags = new Map<string, string>();
    for (const path of paths) {
      const { headers, text } = await anonymous().get(path).expect(200);
      expect([path, text.includes(file.hash)]).toEqual([path, true]);
      etags.set(path, String(headers.etag));
    }
    const before = await zipOf(kit);
    await close(file.id);
    for (const path of paths) {
      const response = await anonymous()
        .get(path)
        .set('If-None-Match', etags.get(path) ?? '');
      expect([path, response.status, response.text.includes(file.hash)]).toEqual([path, 200, false]);
    }
    const after = await zipOf(kit, { 'If-None-Match': before.etag });
    const picturesOf = (names: readonly string[]) => names.filter((name) => /\.(?:png|jpe?g)$/.test(name));
    expect([picturesOf(before.names).length > 0, picturesOf(after.names)]).toEqual([true, []]);
    for (const path of [file.url, file.url.replace('/uploads/', '/uploads/card_')])
      await anonymous().get(path).set('If-None-Match', '*').expect(410);
    const changes = await anonymous().get('/api/changes').expect(200);
    expect(changes.text).not.toContain(file.hash);
  });
});

describe('a picture that closed', () => {
  it('is in nothing that partners read under embargo, inside the text neither', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const title = unique('Early');
    const caption = unique('Quaggarider');
    const [block] = [pictureBlock(file.url)];
    const body = [...paragraph('Words.'), { ...block, image: { ...block.image, caption } }];
    const { documentId } = await makeDraftRelease({ title, image: file.id, imageCaption: caption, body });
    await act(documentId, 'schedule', { releaseAt: inHours(3), embargoedUntil: inHours(2) }).expect(200);
    const token = await makeToken('custom', [EARLY_READING]);
    const paths = ['/api/embargoed/press-releases', '/api/embargoed/press.ninjs'];
    for (const path of paths) expect((await token.read(path).expect(200)).text).toContain(caption);
    await close(file.id);
    for (const path of paths) {
      const { text } = await token.read(path).expect(200);
      expect([text.includes(title), text.includes(file.hash), text.includes(caption)]).toEqual([
        true,
        false,
        false,
      ]);
    }
  });

  it('is in no preview of a draft, nor are its words', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const words = { imageCaption: unique('Quaggarider'), title: unique('Soon') };
    const { documentId } = await makeDraftRelease({ image: file.id, attachments: [file.id], ...words });
    const token = await previewToken(documentId);
    const seen = async () => (await anonymous().get(`/api/preview?token=${token}`).expect(200)).text;
    expect([(await seen()).includes(file.hash), (await seen()).includes(words.imageCaption)]).toEqual([
      true,
      true,
    ]);
    await close(file.id);
    const left = await seen();
    expect([words.title, file.hash, words.imageCaption].map((text) => left.includes(text))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is on no card that networks show of a page, and its words are not found', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const caption = unique('Quaggarider');
    const page = await makePage({
      seo: { metaTitle: 'Meta', shareImage: file.id },
      sections: [{ __component: 'sections.image', image: file.id, caption, alternativeText: 'A flag' }],
    });
    const { path } = documentOf(await writer.get(`/api/pages/${page.documentId}`).expect(200));
    const content = async () =>
      (
        await anonymous()
          .get(`/api/content?path=${String(path)}&locale=en`)
          .expect(200)
      ).text;
    const isFound = async () =>
      (await anonymous().get(`/api/search?q=${caption}&locale=en`).expect(200)).text.includes(
        page.documentId,
      );
    const shown = await content();
    expect([shown.includes(file.hash), shown.includes(caption)]).toEqual([true, true]);
    await until(isFound, (found) => found);
    await close(file.id);
    const left = await content();
    expect([left.includes(file.hash), left.includes(caption)]).toEqual([false, false]);
    await until(isFound, (found) => !found);
  });
});
