import { anonymous, paragraph, unique, writer } from '../../../support/api';
import { makeToken, type Token } from '../../../support/api-token';
import { makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { administrator } from '../../../support/staff';
import { pictureBlock, upload } from '../../../support/upload';

const NAME = unique('Quaggarider');

/** A file that was closed, and the drafts that have it still. */
const makeClosed = async () => {
  const file = await upload({ alternativeText: NAME, caption: NAME });
  const [block] = [pictureBlock(file.url)];
  await makeDraftRelease({
    ...{ image: file.id, attachments: [file.id], imageCaption: NAME, imageAlternativeText: NAME },
    body: [...paragraph('Words.'), { ...block, image: { ...block.image, caption: NAME } }],
  });
  await makePage({
    seo: { metaTitle: 'Meta', shareImage: file.id },
    sections: [
      { __component: 'sections.image', image: file.id, caption: NAME, alternativeText: NAME },
      {
        __component: 'sections.rich-text',
        body: [{ ...block, image: { ...block.image, caption: NAME } }],
      },
    ],
  });
  await administrator()
    .post('/newsroom/pictures/answers', { ids: [file.id], answers: { people: true, consent: 'withdrawn' } })
    .expect(200);
};

/** What asks for the words of a picture in drafts, and the part of it that the refusal names. */
const OF_DRAFTS: readonly (readonly [query: string, place: string])[] = [
  ['press-releases?filters[imageCaption][$containsi]=NAME', 'filters[imageCaption]'],
  ['press-releases?filters[imageAlternativeText][$startsWith]=NAME', 'filters[imageAlternativeText]'],
  ['press-releases?filters[image][caption][$contains]=NAME', 'filters[image][caption]'],
  ['press-releases?filters[image][alternativeText]=NAME', 'filters[image][alternativeText]'],
  ['press-releases?filters[image][name][$contains]=NAME', 'filters[image][name]'],
  ['press-releases?filters[image][url][$contains]=NAME', 'filters[image][url]'],
  ['press-releases?filters[attachments][caption][$not][$null]=true', 'filters[attachments][caption]'],
  [
    'press-releases?filters[$or][0][title]=x&filters[$or][1][image][caption][$contains]=NAME',
    'filters[$or][1][image][caption]',
  ],
  ['press-releases?filters[$not][image][caption][$contains]=NAME', 'filters[$not][image][caption]'],
  ['press-releases?filters[body][$containsi]=NAME', 'filters[body]'],
  ['press-releases?sort=imageCaption', 'sort'],
  ['press-releases?sort[0]=title&sort[1]=image.caption:desc', 'sort'],
  ['press-releases?sort[image][caption]=asc', 'sort[image][caption]'],
  ['press-releases?sort=body', 'sort'],
  ['press-releases?_q=NAME', '_q'],
  ['press-releases?populate[image][filters][caption][$contains]=NAME', 'populate[image][filters][caption]'],
  ['press-releases?populate[attachments][sort]=caption', 'populate[attachments][sort]'],
  ['pages?filters[seo][shareImage][caption][$contains]=NAME', 'filters[seo][shareImage][caption]'],
  [
    'pages?populate[sections][on][sections.image][filters][caption][$contains]=NAME',
    'populate[sections][on][sections.image][filters][caption]',
  ],
  [
    'pages?populate[sections][on][sections.rich-text][filters][body][$containsi]=NAME',
    'populate[sections][on][sections.rich-text][filters][body]',
  ],
  ['contacts?filters[photo][caption][$contains]=NAME', 'filters[photo][caption]'],
];

describe('what is said of a picture that is closed', () => {
  let token: Token;

  beforeAll(async () => {
    await makeClosed();
    token = await makeToken('read-only', null);
  });

  const write = (query: string): string => query.replaceAll('NAME', NAME);

  const refusalOf = async (path: string) => {
    const answer = await token.read(write(path));
    const { status, text } = answer;
    const { error } = answer.body as { error?: { details?: { errors?: { message: string }[] } } };
    return { status, message: error?.details?.errors?.[0]?.message ?? text };
  };

  it.each(OF_DRAFTS)('is nothing that drafts are asked for: %s', async (query, place) => {
    const { status, message } = await refusalOf(`/api/${query}&status=draft`);
    expect([status, message.startsWith(`${place}: `)]).toEqual([400, true]);
    await writer.get(`/api/${write(query)}&status=draft`).expect(400);
  });

  it.each([
    ['files?filters[caption][$contains]=NAME', 'filters[caption]'],
    ['files?filters[$or][0][alternativeText][$contains]=NAME', 'filters[$or][0][alternativeText]'],
    ['files?sort=caption:desc', 'sort'],
    ['files?_q=NAME', '_q'],
  ])('is nothing that the library is asked for: %s', async (query, place) => {
    const { status, message } = await refusalOf(`/api/upload/${query}`);
    expect([status, message.startsWith(`${place}: `)]).toEqual([400, true]);
  });

  it('is asked for by nothing that nobody sees of a file', async () => {
    for (const route of ['upload/files?filters', 'press-releases?filters[image]'])
      for (const name of ['facts', 'formerCaptions', 'alternativeTexts', 'digest']) {
        const path = `/api/${route}[${name}][$containsi]=${NAME}`;
        expect([path, (await token.read(path)).status]).toEqual([path, 400]);
      }
  });

  it('is hidden however the address is written', async () => {
    for (const path of [
      '/API/Press-Releases?status=draft&filters[imageCaption][$contains]=NAME',
      '/api/press-releases/?status=draft&filters[imageCaption][$contains]=NAME',
      '/api/Upload/Files?filters[caption][$contains]=NAME',
    ])
      expect([path, (await refusalOf(path)).status]).toEqual([path, 400]);
  });

  it('is not told by drafts beside a public version', async () => {
    for (const query of [
      'filters[localizations][imageCaption][$contains]=NAME',
      'filters[localizations][image][caption][$contains]=NAME',
      'sort=localizations.imageCaption',
      'hasPublishedVersion=false&filters[imageCaption][$contains]=NAME',
    ])
      expect([query, (await refusalOf(`/api/press-releases?${query}`)).status]).toEqual([query, 400]);
  });

  it('is looked for among what is public, where nothing tells of it any more', async () => {
    const caption = unique('A flag');
    const open = await upload({ alternativeText: 'A flag', caption });
    const { documentId } = await makeReleased({ image: open.id, imageCaption: caption });
    for (const query of [
      `filters[imageCaption]=${caption}&filters[image][caption]=${caption}`,
      `_q=${caption}`,
      `filters[imageCaption]=${caption}&sort=imageCaption,image.caption`,
    ]) {
      const answer = await anonymous().get(`/api/press-releases?${query}`).expect(200);
      expect((answer.body as { data: { documentId: string }[] }).data.map((one) => one.documentId)).toEqual([
        documentId,
      ]);
    }
    const answer = await anonymous().get(`/api/press-releases?_q=${NAME}`).expect(200);
    expect((answer.body as { data: unknown[] }).data).toEqual([]);
  });

  it('leaves all else that one asks for', async () => {
    for (const path of [
      '/api/press-releases?status=draft&filters[title][$contains]=a&sort=title&fields=imageCaption&populate=image',
      '/api/press-releases?status=draft&filters[image][id][$notNull]=true&filters[image][mime]=image/png',
      '/api/pages?status=draft&_q=a',
      '/api/upload/files?filters[name][$contains]=a&sort=name',
    ])
      expect([path, (await token.read(path)).status]).toEqual([path, 200]);
  });
});
