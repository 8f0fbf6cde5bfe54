import { anonymous, documentOf, writer } from '../../../support/api';
import { act } from '../../../support/editorial';
import { makeDraftRelease, makeTopic } from '../../../support/factories';
import { upload } from '../../../support/upload';

/** Of a kind that a statement of ours answers, and of one that goes Strapi's way. */
const WAYS = ['populate=*', 'populate=*&_q='];

interface Shown {
  readonly slug: string;
  readonly path: string;
  readonly image: {
    readonly url: string;
    readonly formats: Readonly<Record<string, { url: string }>> | null;
  };
  readonly topics: readonly { readonly slug: string; readonly path: string }[];
}

it('REST gives whole addresses of files and the paths of pages, whichever way the answer is made', async () => {
  const file = await upload({});
  const { documentId } = await makeDraftRelease({
    image: file.id,
    imageAlternativeText: 'A drawing of a red square',
    topics: [(await makeTopic()).documentId],
  });
  await act(documentId, 'release').expect(200);
  const answers = await Promise.all(
    WAYS.map(async (way) => {
      const answer = await anonymous()
        .get(`/api/press-releases?filters[documentId]=${documentId}&${way}`)
        .expect(200);
      return (answer.body as { data: [Shown] }).data[0];
    }),
  );
  for (const { slug, path, image, topics } of answers) {
    expect(path).toBe(`/news/${slug}`);
    expect(topics[0]?.path).toBe(`/news/topics/${topics[0]?.slug ?? ''}`);
    for (const { url } of [image, ...Object.values(image.formats ?? {})])
      expect((await fetch(url)).status).toBe(200);
  }
  expect(answers[1]).toEqual(answers[0]);
});

it('what is written is answered in the same way, and drafts are', async () => {
  const file = await upload({});
  const { documentId } = await makeDraftRelease({ image: file.id });
  const title = { title: 'New words' };
  const saved = documentOf(
    await writer.put(`/api/press-releases/${documentId}?populate=image`, title).expect(200),
  ) as unknown as Shown;
  expect(saved.image.url).toMatch(/^http/);
  const draft = documentOf(
    await writer.get(`/api/press-releases/${documentId}?status=draft&populate=image`).expect(200),
  ) as unknown as Shown;
  expect([draft.path, draft.image.url]).toEqual([`/news/${draft.slug}`, saved.image.url]);
});
