import { anonymous, documentOf, unique, writer } from '../../../support/api';
import { administrator, employ } from '../../../support/staff';
import { upload } from '../../../support/upload';

const sectionsOf = (image: number, caption: string) => [
  { __component: 'sections.image', image, caption, alternativeText: 'A well' },
];

/** The fields that the panel names beside the form of a page. */
const listed = async (documentId: string, who = administrator()): Promise<string[]> => {
  const response = await who.get(`/newsroom/pages/${documentId}/pictures?locale=en`).expect(200);
  return (response.body as { data: { path: string[] }[] }).data.map(({ path }) => path.join('.'));
};

describe('a page with somebody at raised risk', () => {
  it('is not published with face, name and place, and the refusal says what to take away', async () => {
    const { id } = await upload({ alternativeText: 'A woman' });
    await administrator()
      .post('/newsroom/pictures/answers', {
        ids: [id],
        answers: { people: true, consent: 'given', risk: 'raised' },
        facts: { persons: 'Amina Invented', city: 'Tamale' },
      })
      .expect(200);
    const draft = { title: unique('Page'), sections: sectionsOf(id, 'Amina Invented in Tamale') };
    const { documentId } = documentOf(await writer.post('/api/pages', draft).expect(201));
    const refused = await writer.put(`/api/pages/${documentId}?status=published`, {}).expect(400);
    expect(refused.text).toContain('Take away Amina Invented here');
    expect(JSON.stringify(refused.body)).toContain('"path":["sections","0","caption"]');
    await anonymous().get(`/api/pages/${documentId}`).expect(404);
    expect(await listed(documentId)).toEqual(['sections.0.caption']);
    await writer
      .put(`/api/pages/${documentId}?status=published`, { sections: sectionsOf(id, 'A woman in Tamale') })
      .expect(200);
    await anonymous().get(`/api/pages/${documentId}`).expect(200);
    expect(await listed(documentId)).toEqual([]);
  });
});

describe('the checklist beside a page', () => {
  it('names pictures that are closed, for who reads the page', async () => {
    const { id } = await upload({ alternativeText: 'A woman' });
    const draft = { title: unique('Page'), sections: sectionsOf(id, 'A well') };
    const { documentId } = documentOf(await writer.post('/api/pages', draft).expect(201));
    expect(await listed(documentId)).toEqual([]);
    await administrator()
      .post('/newsroom/pictures/answers', { ids: [id], answers: { people: true, consent: 'withdrawn' } })
      .expect(200);
    const editor = await employ('Elena', 'Editor of pages');
    expect(await listed(documentId, editor)).toEqual(['sections.0.image']);
    await editor.get(`/newsroom/pages/${documentId}/pictures?locale=xx`).expect(400);
    await editor.get('/newsroom/pages/none/pictures?locale=en').expect(200).expect({ data: [] });
    await anonymous().get(`/newsroom/pages/${documentId}/pictures?locale=en`).expect(401);
  });
});
