import { documentOf, paragraph, unique, writer } from '../../../support/api';
import { act, deskOf, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeOrganisation } from '../../../support/factories';
import { previewToken } from '../../../support/preview';
import { employAs } from '../../../support/roles';
import { startReceiver } from '../../../support/receiver';
import { deleteWebhook, makeWebhook } from '../../../support/webhooks';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';
const WEBHOOK = 'api::partner-webhook.partner-webhook';
const RELEASES = `/content-manager/collection-types/${RELEASE}`;
const FIELDS = [
  ...[
    'title',
    'slug',
    'summary',
    'body',
    'datelineCity',
    'contacts',
    'releasedAt',
    'embargoedUntil',
    'deskNote',
  ],
  ...['quotes.text', 'quotes.speaker', 'state', 'releaseAt'],
];
const ALL = ['read', 'create', 'update', 'delete', 'publish'];

interface Answer {
  readonly text: string;
  readonly body: unknown;
}

interface Entry {
  readonly id: number;
  readonly locale: string | null;
  readonly fields: string[];
  readonly summary: string;
  readonly isVersion: boolean;
  readonly snapshot?: Record<string, unknown>;
}

const historyOf = async (staff: Staff, documentId: string, locale = 'en'): Promise<Entry[]> => {
  const answer = await staff.get(`/newsroom/history/${RELEASE}/${documentId}?locale=${locale}`).expect(200);
  return (answer.body as { data: Entry[] }).data;
};

const newestVersion = async (documentId: string): Promise<number> =>
  (await historyOf(administrator(), documentId)).find(({ isVersion }) => isVersion)?.id ?? 0;

const stateOf = async (documentId: string): Promise<string> =>
  deskOf(await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200)).state;

const SECRET = 'Zebrafish';

/** A release of somebody else, under embargo, which waits for a review and stands on the desk. */
const makeSecret = async (fields: Record<string, unknown> = {}) => {
  const title = unique(SECRET);
  const body = paragraph(`${SECRET} in the text.`);
  const { documentId } = await makeDraftRelease({ title, body, embargoedUntil: inHours(3), ...fields });
  await act(documentId, 'request-review').expect(200);
  return { documentId, title };
};

describe('a role with the condition "is creator"', () => {
  let freelancer: Staff;

  beforeAll(async () => {
    freelancer = await employAs('Freda', { may: ALL, fields: FIELDS, isCreator: true });
  });

  const makeOwn = async (): Promise<string> => {
    const contacts = [(await makeContact()).documentId];
    const words = {
      title: unique('Own'),
      summary: 's',
      body: paragraph('b'),
      datelineCity: 'Accra',
      contacts,
    };
    return documentOf(await freelancer.post(`${RELEASES}?locale=en`, words).expect(201)).documentId;
  };

  it('sees of a stranger’s release neither desk, history, entries, early reads nor preview', async () => {
    const { documentId } = await makeSecret();
    await freelancer.get(`/newsroom/press-releases/${documentId}`).expect(403);
    await freelancer.get(`/newsroom/history/${RELEASE}/${documentId}`).expect(403);
    await freelancer.get(`/newsroom/history/entries/${await newestVersion(documentId)}`).expect(403);
    await freelancer.get(`/newsroom/embargoed-reads?documentId=${documentId}`).expect(403);
    const preview = `/content-manager/preview/url/${RELEASE}?documentId=${documentId}&locale=en&status=draft`;
    await freelancer.get(preview).expect(204);
  });

  it('does not find it in lists', async () => {
    const { documentId } = await makeSecret();
    const lists = [
      await freelancer.get('/newsroom/overview').expect(200),
      await freelancer.get('/newsroom/embargoed-reads').expect(200),
      await freelancer.get(`/newsroom/translations?uid=${RELEASE}&documentIds=${documentId}`).expect(200),
    ];
    expect(lists.filter(({ text }) => text.includes(documentId) || text.includes(SECRET))).toEqual([]);
  });

  it('does nothing with it', async () => {
    const { documentId } = await makeSecret({ embargoedUntil: null });
    const bodies: Record<string, object> = {
      release: {},
      schedule: { releaseAt: inHours(1) },
      returnToDraft: {},
      confirmTranslation: { locale: 'en' },
    };
    for (const [action, body] of Object.entries(bodies))
      await freelancer.post(`/newsroom/press-releases/${documentId}/actions/${action}`, body).expect(403);
    await freelancer.post(`/newsroom/history/entries/${await newestVersion(documentId)}/restore`).expect(403);
    await freelancer.post(editorPath(documentId, 'publish')).expect(403);
    await freelancer
      .post(`${RELEASES}/actions/bulkPublish`, { documentIds: [documentId], locales: ['en'] })
      .expect(403);
    expect(await stateOf(documentId)).toBe('inReview');
  });

  it('makes no copy of it, which would be its own to read', async () => {
    const { documentId } = await makeSecret();
    await freelancer.post(`${RELEASES}/clone/${documentId}?locale=en`, { title: unique('Mine') }).expect(403);
    const own = await makeOwn();
    await freelancer.post(`${RELEASES}/clone/${own}?locale=en`, { title: unique('Mine') }).expect(200);
  });

  it('adds no language to it', async () => {
    const { documentId } = await makeSecret();
    await freelancer.put(editorPath(documentId, '', 'fr'), { title: 'x' }).expect(403);
  });

  it('does nothing with what a stranger has released', async () => {
    const { documentId } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { title: unique('Changed') }).expect(200);
    const actions = `/newsroom/press-releases/${documentId}/actions`;
    await freelancer.post(`${actions}/withdraw`, { reason: 'x' }).expect(403);
    await freelancer.post(`${actions}/correct`, { kind: 'minor', locales: ['en'] }).expect(403);
    expect(await stateOf(documentId)).toBe('released');
  });

  it('sees, restores and releases what is its own', async () => {
    const documentId = await makeOwn();
    const desk = deskOf(await freelancer.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk.actions).toEqual(['requestReview', 'schedule', 'release']);
    await freelancer.put(editorPath(documentId), { title: unique('Second') }).expect(200);
    const [, first] = await historyOf(freelancer, documentId);
    const entry = await freelancer.get(`/newsroom/history/entries/${first?.id ?? 0}`).expect(200);
    await freelancer.post(`/newsroom/history/entries/${first?.id ?? 0}/restore`).expect(200);
    const stored = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(stored.title).toBe((entry.body as { data: Entry }).data.snapshot?.title);
    await freelancer.put(editorPath(documentId, '', 'fr'), { title: unique('Titre') }).expect(200);
    await previewToken(documentId, { by: freelancer });
    await freelancer.post(`/newsroom/press-releases/${documentId}/actions/release`, {}).expect(200);
    expect(await stateOf(documentId)).toBe('released');
  });
});

describe('a role that reads the title alone', () => {
  let reader: Staff;

  beforeAll(async () => {
    reader = await employAs('Tina', { may: ['read'], fields: ['title'] });
  });

  it('is told of no other field in the history', async () => {
    const { documentId, title } = await makeSecret({ quotes: [{ text: `${SECRET} said.`, speaker: 'Ama' }] });
    await writer.put(`/api/press-releases/${documentId}`, { summary: `${SECRET} again.` }).expect(200);
    const entries = await historyOf(reader, documentId);
    expect(entries.flatMap(({ fields }) => fields)).toEqual(['title']);
    expect(entries.map(({ summary }) => summary).join()).not.toContain('summary');
    for (const { id } of entries) {
      const answer: Answer = await reader.get(`/newsroom/history/entries/${id}`).expect(200);
      expect(answer.text.replaceAll(title, '')).not.toContain(SECRET);
      const { snapshot } = (answer.body as { data: Entry }).data;
      if (snapshot) expect(Object.keys(snapshot)).toEqual(['title']);
    }
  });

  it('is told neither the embargo, the release time nor the notes of the desk', async () => {
    const { documentId } = await makeSecret();
    await act(documentId, 'return-to-draft', { reason: `${SECRET}.` }).expect(200);
    await act(documentId, 'schedule', { releaseAt: inHours(5) }).expect(200);
    const desk = deskOf(await reader.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk).toMatchObject({ note: null, embargoedUntil: null, releaseAt: null, actions: [] });
    const { scheduled } = ((await reader.get('/newsroom/overview').expect(200)).body as Overview).data;
    const line = scheduled.find((one) => one.documentId === documentId);
    expect(line).toMatchObject({ note: null, releaseAt: null });
  });

  it('is not told what the donors are called, which who reads them is', async () => {
    const { documentId: organisation, name } = await makeOrganisation();
    const { documentId } = await makeSecret({ donors: [{ organisation }, {}] });
    const donorsFor = async (who: Staff): Promise<unknown> => {
      const answer: Answer = await who.get(`/newsroom/press-releases/${documentId}`).expect(200);
      return (answer.body as { data: { donors: unknown } }).data.donors;
    };
    expect(await donorsFor(administrator())).toEqual([{ id: expect.any(Number) as number, name }]);
    expect(await donorsFor(reader)).toEqual([]);
  });

  it('sees nothing else in a preview', async () => {
    const { documentId, title } = await makeSecret();
    const token = await previewToken(documentId, { by: reader });
    const answer: Answer = await writer.get(`/api/preview?token=${token}`).expect(200);
    expect((answer.body as { data: { title: string } }).data.title).toBe(title);
    expect(answer.text.replaceAll(title, '')).not.toContain(SECRET);
  });
});

interface Overview {
  readonly data: {
    readonly scheduled: { documentId: string; note: string | null; releaseAt: string | null }[];
  };
}

describe('a role for French alone', () => {
  let french: Staff;

  beforeAll(async () => {
    french = await employAs('Franck', { may: ALL, fields: FIELDS, locales: ['fr'] });
  });

  const makeBoth = async (): Promise<string> => {
    const { documentId } = await makeSecret({ embargoedUntil: null });
    const words = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, words).expect(200);
    return documentId;
  };

  it('reads the French history, and no other', async () => {
    const documentId = await makeBoth();
    expect((await historyOf(french, documentId, 'fr')).length).toBeGreaterThan(0);
    await french.get(`/newsroom/history/${RELEASE}/${documentId}?locale=en`).expect(403);
    await french.get(`/newsroom/history/entries/${await newestVersion(documentId)}`).expect(403);
    const desk = deskOf(await french.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk.languages.map(({ locale }) => locale)).toEqual(['fr']);
  });

  it('is not told the English title', async () => {
    await makeBoth();
    for (const path of ['/newsroom/overview', '/newsroom/embargoed-reads'])
      expect((await french.get(path).expect(200)).text).not.toContain(SECRET);
  });

  it('does not release the English text by the way', async () => {
    const documentId = await makeBoth();
    const actions = `/newsroom/press-releases/${documentId}/actions`;
    await french.post(`${actions}/release`, { locales: ['fr'] }).expect(403);
    await french.post(`${actions}/schedule`, { releaseAt: inHours(1) }).expect(403);
    await french.post(editorPath(documentId, 'publish', 'fr')).expect(403);
    await french.delete(editorPath(documentId, '', 'en')).expect(403);
    expect(await stateOf(documentId)).toBe('inReview');
  });

  it('releases and corrects the French text of what is public', async () => {
    const { documentId } = await makeReleased();
    const words = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await french.put(editorPath(documentId, '', 'fr'), words).expect(200);
    const actions = `/newsroom/press-releases/${documentId}/actions`;
    await french.post(`${actions}/release`, { locales: ['fr'] }).expect(200);
    await french.put(editorPath(documentId, '', 'fr'), { title: unique('Autre') }).expect(200);
    await french.post(`${actions}/correct`, { kind: 'minor', locales: ['fr'] }).expect(200);
    await french.post(`${actions}/withdraw`, { reason: 'x' }).expect(403);
  });

  it('suspends a schedule by a change of what all languages share', async () => {
    const documentId = await makeBoth();
    await act(documentId, 'schedule', { releaseAt: inHours(1) }).expect(200);
    await french.put(editorPath(documentId, '', 'fr'), { title: unique('Approuvé') }).expect(200);
    expect(await stateOf(documentId)).toBe('scheduled');
    await french.put(editorPath(documentId, '', 'fr'), { embargoedUntil: inHours(0.5) }).expect(200);
    expect(await stateOf(documentId)).toBe('inReview');
  });
});

describe('a role without any right on releases, pages and webhooks', () => {
  it('is told nothing by any route of the panel, and does nothing', async () => {
    const nobody = await employAs('Nobby', { uid: 'api::topic.topic', may: ['read'], fields: ['name'] });
    const { documentId } = await makeSecret();
    const entry = await newestVersion(documentId);
    const reads = [
      `press-releases/${documentId}`,
      `history/${RELEASE}/${documentId}`,
      `history/${PAGE}/${documentId}`,
      `history/entries/${entry}`,
      `translations?documentIds=${documentId}`,
      `translations?uid=${PAGE}&documentIds=${documentId}`,
      'embargoed-reads',
      'overview',
      'demonstration',
      'deliveries',
    ];
    for (const path of reads) await nobody.get(`/newsroom/${path}`).expect(403);
    const writes = [
      `press-releases/${documentId}/actions/release`,
      `history/entries/${entry}/restore`,
      'deliveries/1/retry',
      'demonstration/remove',
      `partner-webhooks/${documentId}/test`,
    ];
    for (const path of writes) await nobody.post(`/newsroom/${path}`).expect(403);
  });
});

describe('a role that sees the webhooks which it made', () => {
  it('neither tries others nor sends them anything', async () => {
    const fields = ['name', 'url', 'events', 'languages'];
    const partner = await employAs('Wanda', { uid: WEBHOOK, may: ['read'], fields, isCreator: true });
    const receiver = await startReceiver();
    const { documentId } = await makeWebhook(receiver);
    await administrator().post(`/newsroom/partner-webhooks/${documentId}/test`).expect(200);
    const answer: Answer = await administrator()
      .get(`/newsroom/deliveries?receiver=${documentId}`)
      .expect(200);
    expect(answer.text).toContain(documentId);
    const [delivery] = (answer.body as { data: { id: string }[] }).data;
    expect((await partner.get('/newsroom/deliveries').expect(200)).text).not.toContain(documentId);
    await partner.post(`/newsroom/deliveries/${delivery?.id ?? '0'}/retry`).expect(403);
    await partner.post(`/newsroom/partner-webhooks/${documentId}/test`).expect(403);
    await deleteWebhook(documentId).expect(200);
    await receiver.close();
  });
});

describe('what was approved', () => {
  it('is not deleted by an author who suspended it by an edit, and sent it back', async () => {
    const author = await employ('Ama', 'Author');
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await author.put(editorPath(documentId), { title: unique('Mine now') }).expect(200);
    expect(await stateOf(documentId)).toBe('inReview');
    await author.delete(editorPath(documentId)).expect(403);
    await author.post(`/newsroom/press-releases/${documentId}/actions/returnToDraft`).expect(200);
    await author.delete(editorPath(documentId)).expect(403);
    const bulk = { documentIds: [documentId], locales: ['en'] };
    await author.post(`${RELEASES}/actions/bulkDelete`, bulk).expect(403);
    await administrator().delete(editorPath(documentId)).expect(200);
  });

  it('is deleted by an author where a publisher took the approval back', async () => {
    const author = await employ('Ama', 'Author');
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await act(documentId, 'cancel-schedule').expect(200);
    await author.delete(editorPath(documentId)).expect(200);
  });
});
