import { anonymous, documentOf, paragraph, unique, writer } from '../../../support/api';
import { act } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../../../support/factories';
import { administrator } from '../../../support/staff';
import { pictureBlock, upload } from '../../../support/upload';

const ENGLISH = 'The woman is at the well';
const FRENCH = 'La femme est au puits';

interface Shown {
  readonly image: { readonly alternativeText: string | null } | null;
  readonly attachments?: readonly { readonly alternativeText: string | null }[];
}

const describeIn = async (id: number, alternativeTexts: object): Promise<void> => {
  await administrator()
    .post('/newsroom/pictures/answers', { ids: [id], answers: {}, alternativeTexts })
    .expect(200);
};

/** A release that is public in English, French and Spanish; its picture is described in the first two. */
const makeThree = async (fields: object = {}) => {
  const file = await upload({ alternativeText: ENGLISH });
  await describeIn(file.id, { fr: FRENCH });
  const body = [...paragraph('Words.'), pictureBlock(file.url)];
  const { documentId } = await makeDraftRelease({ image: file.id, attachments: [file.id], body, ...fields });
  for (const locale of ['fr', 'es'])
    await writer
      .put(`/api/press-releases/${documentId}?locale=${locale}`, {
        ...{ title: unique(locale), summary: 's', body, datelineCity: 'Accra', imageAlternativeText: 'x' },
      })
      .expect(200);
  await act(documentId, 'release', { locales: ['en', 'fr', 'es'] }).expect(200);
  return { file, documentId };
};

/** Of one kind that a statement of ours answers, and of two that go Strapi's way. */
const WAYS = ['populate=*', 'populate[image][populate]=*&populate[attachments]=true', 'populate=*&_q='];

describe('the description of a picture by REST', () => {
  it('is that of the language of the document, or none, whichever way the answer is made', async () => {
    const { documentId } = await makeThree();
    for (const [locale, text] of [
      ['en', ENGLISH],
      ['fr', FRENCH],
      ['es', null],
    ])
      for (const way of WAYS) {
        const path = `/api/press-releases?filters[documentId]=${documentId}&locale=${String(locale)}&${way}`;
        const { body } = (await anonymous().get(path).expect(200)) as { body: { data: Shown[] } };
        expect([way, body.data[0]?.image?.alternativeText]).toEqual([way, text]);
        expect(body.data[0]?.attachments?.map(({ alternativeText }) => alternativeText)).toEqual([text]);
      }
  });

  it('is that of the language that is asked for, where a document has none', async () => {
    const file = await upload({ alternativeText: ENGLISH });
    await describeIn(file.id, { fr: FRENCH });
    const { documentId } = await makeContact({ photo: file.id });
    for (const way of ['populate=photo', 'populate[photo][populate]=*']) {
      const read = async (locale: string): Promise<unknown> =>
        (
          documentOf(await anonymous().get(`/api/contacts/${documentId}?${way}${locale}`).expect(200))
            .photo as Shown['image']
        )?.alternativeText;
      expect(await Promise.all(['', '&locale=fr', '&locale=es'].map(read))).toEqual([ENGLISH, FRENCH, null]);
    }
  });

  it('is so inside components, in drafts and in the answer to a write', async () => {
    const { file, documentId } = await makeThree();
    const page = await makePage({
      sections: [{ __component: 'sections.image', image: file.id, alternativeText: 'x' }],
    });
    const path = `/api/pages/${page.documentId}?populate[sections][populate]=*`;
    await writer
      .put(`${path}&locale=es&status=published`, {
        title: unique('Page'),
        sections: [{ __component: 'sections.image', image: file.id, alternativeText: 'x' }],
      })
      .expect(200)
      .expect(({ text }) => {
        expect(text).not.toContain(ENGLISH);
      });
    expect((await anonymous().get(path).expect(200)).text).toContain(ENGLISH);
    expect((await anonymous().get(`${path}&locale=es`).expect(200)).text).not.toContain(ENGLISH);
    const draft = await writer
      .get(`/api/press-releases/${documentId}?populate=*&locale=fr&status=draft`)
      .expect(200);
    expect((documentOf(draft) as unknown as Shown).image?.alternativeText).toBe(FRENCH);
  });
});

describe('a picture inside a text', () => {
  interface Said {
    readonly image?: { readonly alternativeText: string | null };
  }

  it('is described as the library has it now, in the language of the text', async () => {
    const { file, documentId } = await makeThree();
    const said = async (locale: string, way: string): Promise<unknown> => {
      const path = `/api/press-releases/${documentId}?locale=${locale}${way}`;
      const { body } = documentOf(await anonymous().get(path).expect(200));
      const blocks = body as Said[];
      return blocks.find(({ image }) => image !== undefined)?.image?.alternativeText;
    };
    for (const way of ['', '&populate[topics][sort]=name']) {
      expect(await said('en', way)).toBe(ENGLISH);
      expect(await said('fr', way)).toBe(FRENCH);
      expect(await said('es', way)).toBeNull();
    }
    await describeIn(file.id, { en: 'A jar of water' });
    expect(await said('en', '')).toBe('A jar of water');
    const { slug } = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    const content = await anonymous()
      .get(`/api/content?path=/news/${String(slug)}&locale=en`)
      .expect(200);
    expect((content.body as { data: { bodyHtml: string } }).data.bodyHtml).toContain('alt="A jar of water"');
    const feed = await anonymous().get('/api/feeds/press.json').expect(200);
    const { items } = feed.body as { items: { url: string }[] };
    const item = JSON.stringify(items.find(({ url }) => url.endsWith(String(slug))));
    expect(item).toContain('A jar of water');
    expect(item).not.toContain('A map');
  });

  it('keeps its own words where the library has none', async () => {
    const file = await upload({});
    const { documentId } = await makeDraftRelease({ body: [...paragraph('Words.'), pictureBlock(file.url)] });
    await act(documentId, 'release').expect(200);
    expect((await anonymous().get(`/api/press-releases/${documentId}`).expect(200)).text).toContain('A map');
  });

  it('has the caption that the library has now, on every way, unless it has one of its own', async () => {
    const said = unique('Quaggarider stands');
    const file = await upload({ alternativeText: ENGLISH, caption: said });
    const block = pictureBlock(file.url);
    const withCaption = (caption: string) => ({ ...block, image: { ...block.image, caption } });
    const body = [...paragraph('Words.'), withCaption(said), withCaption('Our own')];
    const { documentId } = await makeDraftRelease({ body });
    await act(documentId, 'release').expect(200);
    const { slug } = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    const ways = [
      `/api/press-releases/${documentId}`,
      `/api/press-releases/${documentId}?populate[topics][sort]=name`,
      `/api/content?path=/news/${String(slug)}&locale=en`,
      '/api/feeds/press.json',
      '/api/feeds/press.rss',
    ];
    const reword = (caption: string) =>
      administrator().post(`/upload?id=${file.id}`, { fileInfo: { caption } }).expect(200);
    for (const way of ways) expect((await anonymous().get(way).expect(200)).text).toContain(said);
    await reword('A woman stands');
    await reword('Somebody stands');
    for (const way of ways) {
      const { text } = await anonymous().get(way).expect(200);
      expect([way, text.includes(said), text.includes('Somebody stands')]).toEqual([way, false, true]);
      expect(text).toContain('Our own');
    }
    const draft = await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200);
    expect(draft.text).not.toContain(said);
  });
});
