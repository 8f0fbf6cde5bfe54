import { documentOf, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { employAs } from '../../../support/roles';
import { employ, type Staff } from '../../../support/staff';

interface Uses {
  readonly documentId: string;
  readonly uses: { uid: string; documentId: string; label: string; isPublic: boolean }[];
  readonly others: number;
}

let publisher: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
});

const usesOf = async (staff: Staff, type: string, ...documentIds: string[]): Promise<Uses[]> => {
  const asked = await staff
    .get(`/newsroom/uses/api::${type}.${type}?documentIds=${documentIds.join(',')}`)
    .expect(200);
  return (asked.body as { data: Uses[] }).data;
};

const names = (found: Uses | undefined) => found?.uses.map(({ documentId }) => documentId);

describe('what refers to a document', () => {
  it('is told to staff: public versions and drafts, of every type, also where the link waits', async () => {
    const topic = await makeTopic();
    const topics = [topic.documentId];
    const draft = await makeDraftRelease({ topics });
    const released = await makeReleased({ topics });
    const page = await makePage({
      sections: [{ __component: 'sections.latest-releases', topic: topic.documentId }],
    });
    const [found] = await usesOf(publisher, 'topic', topic.documentId);
    expect(found?.uses).toHaveLength(3);
    expect(found?.uses).toEqual(
      expect.arrayContaining([
        { uid: 'api::page.page', documentId: page.documentId, label: page.title, isPublic: true },
        {
          uid: 'api::press-release.press-release',
          documentId: released.documentId,
          label: released.title,
          isPublic: true,
        },
        {
          uid: 'api::press-release.press-release',
          documentId: draft.documentId,
          label: draft.title,
          isPublic: false,
        },
      ]),
    );
    await publisher
      .post(`/content-manager/collection-types/api::topic.topic/${topic.documentId}/actions/unpublish`)
      .expect(200);
    await writer.put(`/api/press-releases/${released.documentId}`, { topics: [] }).expect(200);
    const [hidden] = await usesOf(publisher, 'topic', topic.documentId);
    expect(names(hidden)).toContain(released.documentId); // its public version would show the topic again
  });

  it('is asked for several at once, each on its own', async () => {
    const [used, unused] = [await makeTopic(), await makeTopic()];
    const release = await makeDraftRelease({ topics: [used.documentId] });
    const found = await usesOf(publisher, 'topic', used.documentId, unused.documentId);
    expect(found.map(names)).toEqual([[release.documentId], []]);
  });

  it('names no draft to a role that does not read it, and says that there are more', async () => {
    const contact = await makeContact();
    const contacts = [contact.documentId];
    const draft = await makeDraftRelease({ contacts, title: unique('Under embargo') });
    const released = await makeReleased({ contacts });
    const keeper = await employAs('Kim', { uid: 'api::contact.contact', may: ['read'], fields: ['name'] });
    const [found] = await usesOf(keeper, 'contact', contact.documentId);
    expect(names(found)).toEqual([released.documentId]);
    expect(found?.others).toBe(1);
    expect(JSON.stringify(found)).not.toContain(draft.title);
  });

  it('is refused for what is no type of the newsroom, and without documents', async () => {
    await publisher.get('/newsroom/uses/admin::user?documentIds=1').expect(404);
    await publisher.get('/newsroom/uses/api::nothing.nothing?documentIds=1').expect(404);
    await publisher.get('/newsroom/uses/api::topic.topic').expect(400);
  });
});

describe('the desk of a release', () => {
  it('lists what it refers to that will not show', async () => {
    const organisation = documentOf(await writer.post('/api/organisations', { name: unique('Donor') }));
    const topic = documentOf(await writer.post('/api/topics', { name: unique('Topic') }));
    const { documentId } = await makeDraftRelease({
      topics: [topic.documentId, (await makeTopic()).documentId],
      donors: [{ organisation: organisation.documentId }],
    });
    const hidden = async () => {
      const desk = await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200);
      return (desk.body as { data: { hidden: { path: string; label: string }[] } }).data.hidden;
    };
    expect(await hidden()).toMatchObject([
      { path: 'donors.organisation', label: organisation.name },
      { path: 'topics', label: topic.name },
    ]);
    await act(documentId, 'release').expect(200);
    await writer.put(`/api/topics/${topic.documentId}?status=published`, {}).expect(200);
    expect(await hidden()).toMatchObject([{ path: 'donors.organisation' }]);
  });

  it('names nothing that the role does not read', async () => {
    const name = unique('Secret topic');
    const topic = documentOf(await writer.post('/api/topics', { name }));
    const { documentId } = await makeDraftRelease({ topics: [topic.documentId] });
    const hiddenFor = async (fields: string[]) => {
      const reader = await employAs('Rita', { may: ['read'], fields });
      const desk = await reader.get(`/newsroom/press-releases/${documentId}`).expect(200);
      return (desk.body as { data: { hidden: object[] } }).data.hidden;
    };
    expect(await hiddenFor(['title', 'topics'])).toMatchObject([{ path: 'topics', label: null }]);
    expect(await hiddenFor(['title'])).toEqual([]);
  });
});
