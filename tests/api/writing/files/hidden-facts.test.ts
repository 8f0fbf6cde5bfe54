import { unique } from '../../../support/api';
import { makeDraftRelease } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';
import { taggedPicture } from '../../../support/tagged-pictures';
import { postUpload } from '../../../support/upload';

const EDITOR = '/content-manager/collection-types/api::press-release.press-release';

/** Somebody who looks at the media library and changes nothing in it. */
const employReader = async (): Promise<Staff> => {
  const admin = administrator();
  const name = unique('Reader');
  const made = await admin.post('/admin/roles', { name, description: 'A role of the tests' }).expect(201);
  const { id } = (made.body as { data: { id: number } }).data;
  const rights = ['plugin::upload.read', 'plugin::content-manager.explorer.read'].map((action) => ({
    action,
    subject: action.startsWith('plugin::upload') ? null : 'api::press-release.press-release',
    properties: action.startsWith('plugin::upload')
      ? {}
      : { fields: ['title', 'image'], locales: ['en', 'fr', 'es', 'ar'] },
    conditions: [],
  }));
  await admin.put(`/admin/roles/${id}/permissions`, { permissions: rights }).expect(200);
  return employ('Reader', name);
};

describe('who is shown in a picture, and where', () => {
  const person = unique('Quaggarider');
  let id: number;
  let documentId: string;
  let reader: Staff;

  beforeAll(async () => {
    const [file] = (await postUpload(await taggedPicture('jpeg'), 'a.jpg').expect(201)).body as {
      id: number;
    }[];
    id = file?.id ?? 0;
    await administrator()
      .post('/newsroom/pictures/answers', {
        ids: [id],
        answers: {},
        facts: { persons: person, city: person },
      })
      .expect(200);
    ({ documentId } = await makeDraftRelease({ image: id }));
    reader = await employReader();
  });

  it('is in no answer of the panel to who may not change files', async () => {
    for (const path of [
      `/upload/files/${id}`,
      '/upload/files?pageSize=100&sort=id:desc',
      `${EDITOR}/${documentId}?locale=en`,
      `${EDITOR}?locale=en&pageSize=100`,
    ]) {
      const { text } = await reader.get(path).expect(200);
      expect([path, text.includes(person), text.includes('"facts"')]).toEqual([path, false, false]);
    }
    await reader.get(`/newsroom/pictures?ids=${id}`).expect(403);
  });

  it('is nothing by which they filter or sort', async () => {
    for (const query of [
      `/upload/files?filters[facts][$containsi]=${person}`,
      `/Upload/Files?filters[facts][$containsi]=${person}`,
      `/upload/files?filters[$or][0][facts][$containsi]=${person}`,
      `/upload/files?filters[$not][formerCaptions][$containsi]=${person}`,
      '/upload/files?sort=facts:asc',
      `${EDITOR}?locale=en&filters[image][facts][$containsi]=${person}`,
      `${EDITOR}?locale=en&filters[$and][0][$not][image][facts][$containsi]=${person}`,
      `${EDITOR}?locale=en&sort=image.facts:desc`,
    ])
      expect([query, (await reader.get(query)).status]).toEqual([query, 400]);
    const answer = await reader.get(`/upload/files?_q=${person}`).expect(200);
    expect((answer.body as { results: unknown[] }).results).toEqual([]);
  });

  it('is told to who may', async () => {
    const { text } = await administrator().get(`/newsroom/pictures?ids=${id}`).expect(200);
    expect(text).toContain(person);
  });
});
